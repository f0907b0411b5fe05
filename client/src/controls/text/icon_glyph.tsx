import { createMemo, For, type JSX } from "solid-js";
import { iconOutline } from "./icon_outline";
import "./icon.css";

export interface IconGlyphProps {
  /** The icon as on the wire. */
  value: number | undefined;
  /** Edge length in pixels; what `--icon-size` says around it, else 24. */
  size?: number | undefined;
  /** A CSS colour; the text's if left out. */
  color?: string | undefined;
}

/** The picture of an icon, hidden from screen readers. Its box is there before its outline has arrived. */
export function IconGlyph(props: IconGlyphProps): JSX.Element {
  const outline = createMemo(() => (props.value === undefined ? undefined : iconOutline(props.value)));
  const size = () => (props.size === undefined ? undefined : `${props.size}px`);
  return (
    <svg
      class="icon-glyph"
      classList={{ "icon-mirrored": outline()?.mirrored ?? false }}
      viewBox={outline()?.box ?? "0 0 24 24"}
      aria-hidden="true"
      style={{ width: size(), height: size(), color: props.color }}
    >
      <For each={outline()?.shapes}>
        {(shape) => (
          <path
            d={shape.d}
            opacity={shape.opacity ?? undefined}
            fill-rule={shape.rule === "evenodd" ? "evenodd" : undefined}
          />
        )}
      </For>
    </svg>
  );
}

import { createEffect, createRoot, type JSX, onCleanup, runWithOwner, Show, untrack } from "solid-js";
import { insert } from "../../dom";
import { useTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { cssColor } from "../../values/color";
import { cssEdges, edges } from "../../values/edges";
import { number, point } from "../../values/number";
import { textStyle } from "../../values/text_style";
import { hosted } from "../dress";
import type { BadgeFrame } from "../registry";
import { Slot } from "../slot";
import { outerClass, setOuterStyle } from "./place";
import "./badge.css";

const NOTHING: ReadonlySet<never> = new Set();

/** Line height of a label, in px. */
const LINE = 16;

/**
 * Puts a control with a badge on its corner into a box that the two share, which stands where the control would. The control
 * itself stays as it is, with all that is in it.
 */
export const badgeAround: BadgeFrame = (face, piece, owner) => {
  const { node } = face;
  const inner = piece.content;
  const elements = rootsOf(inner);
  for (const element of elements) hosted.add(element);
  const [box, end] = createRoot((end) => [Box({ node, inner, stays: elements }), end], owner);
  runWithOwner(piece.owner, () => onCleanup(end));
  piece.content = box;
  node.touch();
  return {
    of: face,
    leave() {
      end();
      for (const element of elements) hosted.delete(element);
      // before the box goes, and whatever is in it
      for (const element of rootsOf(inner)) box.parentNode?.insertBefore(element, box.nextSibling);
      piece.content = inner;
    },
  };
};

/** The elements that something shown consists of at present. */
function rootsOf(shown: JSX.Element): HTMLElement[] {
  let value: unknown = shown;
  while (typeof value === "function") value = untrack(value as () => unknown);
  if (Array.isArray(value)) return value.flatMap(rootsOf);
  return value instanceof HTMLElement ? [value] : [];
}

function Box(props: { node: ControlNode; inner: JSX.Element; stays: readonly HTMLElement[] }): HTMLElement {
  const { node } = props;
  const style = () => {
    const place = {};
    setOuterStyle(place, node, node.all(), NOTHING);
    return place;
  };
  const box = (
    <div class={`badged box loose arranges${outerClass(node, node.all(), NOTHING)}`} style={style()}>
      <Badge value={node.get("badge")} />
    </div>
  ) as HTMLElement;
  const mark = box.firstChild;
  const fill = () => insert(box, props.inner, mark);
  if (!props.stays.some((element) => element.isConnected)) {
    fill();
    return box;
  }
  // it goes over when the box is in the page, and until then nobody takes it out: only so it keeps what a browser would forget
  for (const element of props.stays) element.remove = () => undefined;
  createEffect(() => {
    for (const element of props.stays) Reflect.deleteProperty(element, "remove");
    untrack(fill);
  });
  return box;
}

/** A small mark: a dot, or a label. `value` is text or a Badge control. */
export function Badge(props: { value: WireValue }): JSX.Element {
  const themed = useTheme();
  const node = () => (props.value instanceof ControlNode ? props.value : undefined);
  const setting = (name: ThemedName<"Badge", "badge_theme">): WireValue => {
    return node()?.get(name) ?? themed.part("badge_theme")?.[name] ?? undefined;
  };
  const label = () => (node() ? node()?.get("label") : props.value);
  const isDot = () => label() === undefined;

  const place = (): JSX.CSSProperties => {
    const size = isDot() ? (number(setting("small_size")) ?? 6) : (number(setting("large_size")) ?? 16);
    const at = alignment(setting("alignment"));
    const shift = isDot() ? undefined : point(setting("offset"));
    const sideways = (share: number, by: number) => `calc(${share} * (100% - ${size}px) + ${by}px)`;
    const x = at ? (at.x + 1) / 2 : 1;
    const y = at ? (at.y + 1) / 2 : 0;
    const across = isDot() ? 0 : (shift?.x ?? 4);
    // it is never narrower than high
    const inside = isDot() ? undefined : edges(setting("padding"));
    return {
      "--badge-size": `${size}px`,
      "min-width": inside && `${Math.max(size, LINE + inside.top + inside.bottom)}px`,
      // a place that was named is that place in every writing direction
      [at ? "left" : "inset-inline-start"]: sideways(x, across),
      top: isDot() ? sideways(y, 0) : `calc(${y * 100}% + ${(shift?.y ?? -4) + 8}px)`,
    };
  };

  return (
    <Show when={node()?.get("label_visible") !== false}>
      <span
        class={isDot() ? "badge badge-dot" : "badge"}
        style={{
          ...place(),
          background: cssColor(setting("bgcolor")),
          padding: isDot() ? undefined : cssEdges(setting("padding")),
          ...textStyle(setting("text_style")),
          // the style's own colour is none of a badge's
          color: cssColor(setting("text_color")),
        }}
      >
        <Slot value={label()} />
      </span>
    </Show>
  );
}

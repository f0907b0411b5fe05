import type { JSX } from "solid-js";
import type { Fields } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { number } from "../../values/number";
import { resolve } from "../../values/states";

/** The look of a scroll bar as custom properties. */
export function scrollbarStyle(bar: Fields, shown: string): JSX.CSSProperties {
  const style: Record<string, string | undefined> = {
    "--scrollbar-thickness": length(resolve(bar.thickness, IDLE)),
    "--scrollbar-radius": length(bar.radius),
    "--scrollbar-margin": length(bar.cross_axis_margin),
    "--scrollbar-thumb": cssColor(resolve(bar.thumb_color, IDLE)),
  };
  if (shown === "always" && resolve(bar.track_visibility, IDLE) === true) {
    style["--scrollbar-track"] = cssColor(resolve(bar.track_color, IDLE)) ?? "var(--scrollbar-usual-track)";
    style["--scrollbar-track-border"] =
      cssColor(resolve(bar.track_border_color, IDLE)) ?? "var(--scrollbar-usual-track-border)";
    style["--scrollbar-thumb"] ??= "var(--scrollbar-active-thumb)";
  }
  return style as JSX.CSSProperties;
}

const IDLE = new Set<never>();

function length(value: unknown): string | undefined {
  const px = number(value as never);
  return px === undefined ? undefined : `${px}px`;
}

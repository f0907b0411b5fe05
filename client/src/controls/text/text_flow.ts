import type { JSX } from "solid-js";

/** How text that does not fit is treated. */
export interface Flow {
  overflow: string;
  maxLines: number | undefined;
  noWrap: boolean;
}

/** The class and styles that make text flow as Flutter's does. */
export function flow({ overflow, maxLines, noWrap }: Flow): { class: string; style: JSX.CSSProperties } {
  const style: JSX.CSSProperties = maxLines === undefined ? {} : { "--max-lines": String(maxLines) };
  switch (overflow.toLowerCase()) {
    case "ellipsis":
      // without a limit an ellipsis ends the first line
      return maxLines === undefined || maxLines === 1 || noWrap
        ? { class: "text-one-line", style }
        : { class: "text-clamped", style };
    case "fade":
      return {
        class: classes(
          noWrap && "text-no-wrap",
          noWrap ? "text-fades-out" : "text-fades-down",
          limited(maxLines),
        ),
        style,
      };
    case "visible":
      return { class: classes("text-beyond", noWrap && "text-no-wrap", limited(maxLines)), style };
    default:
      return {
        class: classes(noWrap && "text-no-wrap text-clipped", limited(maxLines)),
        style,
      };
  }
}

const limited = (maxLines: number | undefined) => maxLines !== undefined && "text-limited";

const classes = (...names: (string | false)[]): string => names.filter(Boolean).join(" ");

import type { JSX } from "solid-js";
import type { ControlNode } from "../tree/node";

export interface Scrolling {
  /** Styles and classes of the element that scrolls: overflow, scroll bar. Tracked. */
  readonly class: string | undefined;
  readonly style: JSX.CSSProperties;
  /** Call with the element that scrolls: events, `scroll_to`, `auto_scroll`. */
  ref(element: HTMLElement): void;
}

/** What makes an element scroll as `scroll`, `auto_scroll`, `on_scroll` and `scroll_to` of a control say. */
export function scrolling(
  node: ControlNode,
  axis: () => "vertical" | "horizontal",
  always = false,
): Scrolling {
  void node;
  void always;
  return {
    class: undefined,
    get style() {
      return axis() === "vertical" ? { "overflow-y": "auto" as const } : { "overflow-x": "auto" as const };
    },
    ref() {},
  };
}

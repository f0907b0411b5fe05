import { createEffect, type JSX } from "solid-js";
import { useTheme } from "../theme/context";
import type { ControlNode } from "../tree/node";
import { bool } from "../tree/read";
import { isMap, type WireMap } from "../tree/wire";
import { useMethods } from "./methods";
import { keepAtEnd } from "./scrolling/auto_scroll";
import { type Axis, axisOf } from "./scrolling/axis";
import { reportScrolling } from "./scrolling/events";
import { reachByKeys } from "./scrolling/reach";
import { scrollTo } from "./scrolling/scroll_to";
import { attachScrollbar, scrollbarStyle } from "./scrolling/scrollbar";
import { seekTarget } from "./scrolling/seek";
import "./scrolling/scrollbar.css";

export interface Scrolling {
  /** Styles and classes of the element that scrolls: overflow, scroll bar. Tracked. */
  readonly class: string | undefined;
  readonly style: JSX.CSSProperties;
  /** Call with the element that scrolls: events, `scroll_to`, `auto_scroll`. */
  ref(element: HTMLElement): void;
}

/** What makes an element scroll as `scroll`, `auto_scroll`, `on_scroll` and `scroll_to` of a control say. */
export function scrolling(node: ControlNode, axis: () => Axis, always = false): Scrolling {
  const themed = useTheme();
  let element: HTMLElement | undefined;

  const mode = () => node.get("scroll");
  const scrolls = () => always || Boolean(mode());
  const bar = (): WireMap => {
    const own = mode();
    return { ...themed.part("scrollbar_theme"), ...(isMap(own) ? own : {}) };
  };
  const shown = (): "always" | "auto" | "hidden" => {
    const own = mode();
    if (typeof own === "string") return MODES[own.toLowerCase()] ?? "auto";
    return bar().thumb_visibility === true || bar().track_visibility === true ? "always" : "auto";
  };

  useMethods(node, {
    scroll_to: async (args) => {
      if (!element || !scrolls()) throw new Error("Bad state: the control does not scroll");
      seekTarget(node, args);
      await scrollTo(element, axisOf(element, axis()), args);
    },
  });

  return {
    get class() {
      return scrolls() ? `scrolls scrolls-${axis()} scrollbar-${shown()}` : undefined;
    },
    get style() {
      if (!scrolls()) return {};
      const overflow: JSX.CSSProperties =
        axis() === "vertical"
          ? { "overflow-x": "hidden", "overflow-y": "auto" }
          : { "overflow-x": "auto", "overflow-y": "hidden" };
      return { ...overflow, ...scrollbarStyle(bar(), shown()) };
    },
    ref(root) {
      element = root;
      createEffect(() => scrolls() && shown() !== "hidden" && attachScrollbar(root, axis(), shown(), bar()));
      createEffect(() => scrolls() && reachByKeys(root));
      createEffect(() => scrolls() && reportScrolling(node, root, axis()));
      createEffect(
        () =>
          scrolls() &&
          bool(node, "auto_scroll", false) &&
          keepAtEnd(root, axis(), node.get("auto_scroll_animation")),
      );
    },
  };
}

const MODES: Record<string, "always" | "auto" | "hidden"> = {
  adaptive: "always",
  always: "always",
  auto: "auto",
  hidden: "hidden",
};

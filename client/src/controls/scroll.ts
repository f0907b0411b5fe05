import { createEffect, createMemo, type JSX } from "solid-js";
import { useTheme } from "../theme/context";
import type { ControlNode } from "../tree/node";
import { bool } from "../tree/read";
import { type Fields, isFields } from "../tree/wire";
import { useMethods } from "./methods";
import { lazily } from "./registry";
import type { Axis } from "./scrolling/axis";
import { scrollbarStyle } from "./scrolling/scrollbar_style";
import "./scrolling/scrollbar.css";

export interface Scrolling {
  /** Styles and classes of the element that scrolls: overflow, scroll bar. Tracked. */
  readonly class: string | undefined;
  readonly style: JSX.CSSProperties;
  /** Call with the element that scrolls: events, `scroll_to`, `auto_scroll`. */
  ref(element: HTMLElement): void;
}

/** What works once its code is there; the browser's own scrolling waits for nothing. */
const works = lazily(() => import("./scrolling/works"));

/** What makes an element scroll as `scroll`, `auto_scroll`, `on_scroll` and `scroll_to` of a control say. */
export function scrolling(node: ControlNode, axis: () => Axis, always = false): Scrolling {
  const themed = useTheme();
  let element: HTMLElement | undefined;

  const mode = () => node.get("scroll");
  const scrolls = () => always || Boolean(mode());
  const bar = (): Fields => {
    const own = mode();
    return { ...themed.part("scrollbar_theme"), ...(isFields(own) ? own : {}) };
  };
  const shown = (): "always" | "auto" | "hidden" => {
    const own = mode();
    if (typeof own === "string") return MODES[own.toLowerCase()] ?? "auto";
    return bar().thumb_visibility === true || bar().track_visibility === true ? "always" : "auto";
  };

  useMethods(node, {
    scroll_to: async (args) => {
      const { axisOf, scrollTo, seekTarget } = await import("./scrolling/works");
      if (!element || !scrolls()) throw new Error("Bad state: the control does not scroll");
      seekTarget(node, args);
      await scrollTo(element, axisOf(element, axis()), args);
    },
  });

  const follow = (root: HTMLElement) => {
    createEffect(() => shown() !== "hidden" && works.get()?.attachScrollbar(root, axis(), shown(), bar()));
    createEffect(() => works.get()?.reachByKeys(root));
    createEffect(() => works.get()?.spillWhileItFits(root, axis()));
    createEffect(() => works.get()?.reportScrolling(node, root, axis()));
    createEffect(
      () =>
        bool(node, "auto_scroll", false) &&
        works.get()?.keepAtEnd(root, axis(), node.get("auto_scroll_animation")),
    );
  };

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
      // most that may scroll do not
      const on = always ? scrolls : createMemo(scrolls);
      createEffect(() => on() && follow(root));
    },
  };
}

const MODES: Record<string, "always" | "auto" | "hidden"> = {
  adaptive: "always",
  always: "always",
  auto: "auto",
  hidden: "hidden",
};

import { createEffect, onCleanup } from "solid-js";
import type { Values } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";
import { type Axis, axisOf } from "./axis";

const SETTLES = 120;

type Event = Values["OnScrollEvent"];
type Kind = Event["event_type"];
type Direction = Values["ScrollDirection"];

/** Reports scrolling as `scroll` events: user, start, update..., end, user (idle). */
export function reportScrolling(node: ControlNode, element: HTMLElement, axis: Axis): void {
  createEffect(() => {
    if (!node.listens("scroll")) return;
    const interval = num(node, "scroll_interval", 10);
    const along = axisOf(element, axis);
    const sent = new Map<Kind, number>();
    let pixels = along.get();
    let direction: Direction = "idle";
    let moving = false;
    let settle: ReturnType<typeof setTimeout> | undefined;

    const send = (kind: Kind, more: Partial<Event> = {}) => {
      const now = performance.now();
      if (now - (sent.get(kind) ?? Number.NEGATIVE_INFINITY) < interval && kind !== "end") return;
      sent.set(kind, now);
      node.fire("scroll", {
        event_type: kind,
        pixels: along.get(),
        min_scroll_extent: 0,
        max_scroll_extent: along.max,
        viewport_dimension: along.viewport,
        ...more,
      });
    };
    const head = (towards: Direction) => {
      if (towards === direction) return;
      direction = towards;
      sent.delete("user");
      send("user", { direction });
    };
    const scrolled = () => {
      const delta = along.get() - pixels;
      if (delta === 0) return;
      pixels = along.get();
      head(delta > 0 ? "reverse" : "forward");
      if (!moving) {
        moving = true;
        send("start");
      }
      send("update", { scroll_delta: delta });
      clearTimeout(settle);
      settle = setTimeout(ended, SETTLES);
    };
    const ended = () => {
      if (!moving) return;
      moving = false;
      send("end");
      head("idle");
    };
    const beyond = (event: WheelEvent) => {
      const delta = axis === "vertical" ? event.deltaY : event.deltaX;
      // where it was told to be last: some browsers have scrolled by now
      const stuck = delta > 0 ? pixels >= along.max - 1 : pixels <= 0;
      if (delta !== 0 && stuck) send("overscroll", { overscroll: delta, velocity: 0 });
    };

    element.addEventListener("scroll", scrolled, { passive: true });
    element.addEventListener("wheel", beyond, { passive: true });
    onCleanup(() => {
      clearTimeout(settle);
      element.removeEventListener("scroll", scrolled);
      element.removeEventListener("wheel", beyond);
    });
  });
}

import { createEffect, onCleanup } from "solid-js";
import { globalPoint, localPoint, timestamp, wire } from "./payload";
import type { Site } from "./site";

const SCALING = ["scale_start", "scale_update", "scale_end"] as const;

/** Silence after which a pinch on a trackpad is over, in milliseconds. */
const PAUSE = 200;

/** Pinches on a trackpad, which browsers report as the wheel with Ctrl; plain scrolling too where that is wanted. */
export function watchTrackpad(site: Site): void {
  const { element, node } = site;
  let scale = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const turned = (event: WheelEvent) => {
    if (!event.ctrlKey && node.peek("trackpad_scroll_causes_scale") !== true) return;
    event.preventDefault();
    const focus = { lfp: wire(localPoint(event, element)), gfp: wire(globalPoint(event)) };
    if (timer === undefined) {
      scale = 1;
      site.fire("scale_start", { ...focus, pc: 0, ts: timestamp(event) });
    }
    clearTimeout(timer);
    scale *= Math.exp(-event.deltaY / 200);
    site.fire("scale_update", {
      ...focus,
      fpd: { x: 0, y: 0 },
      pc: 0,
      s: scale,
      hs: scale,
      vs: scale,
      rot: 0,
      ts: timestamp(event),
    });
    timer = setTimeout(() => {
      timer = undefined;
      site.fire("scale_end", { pc: 0, v: { x: 0, y: 0 } });
    }, PAUSE);
  };
  createEffect(() => {
    if (!SCALING.some((name) => node.listens(name))) return;
    element.addEventListener("wheel", turned, { passive: false });
    onCleanup(() => element.removeEventListener("wheel", turned));
  });
}

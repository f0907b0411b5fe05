import { progress } from "../../values/curves";
import type { ScrollAxis } from "./axis";

/** Scrolls to an offset in `duration` ms along a curve; ends early when the visitor takes over. */
export function animateTo(
  element: HTMLElement,
  axis: ScrollAxis,
  target: number,
  duration: number,
  curve: string,
): Promise<void> {
  const start = axis.get();
  const end = Math.min(Math.max(target, 0), axis.max);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (duration <= 0 || still || start === end) {
    axis.set(end);
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const begun = performance.now();
    const stop = new AbortController();
    for (const type of ["wheel", "touchstart", "pointerdown"]) {
      element.addEventListener(type, () => stop.abort(), { once: true, passive: true, signal: stop.signal });
    }
    const step = (now: number) => {
      const share = Math.min((now - begun) / duration, 1);
      if (stop.signal.aborted) return resolve();
      axis.set(start + (end - start) * progress(curve, Math.max(share, 0)));
      if (share < 1 && element.isConnected) requestAnimationFrame(step);
      else {
        stop.abort();
        resolve();
      }
    };
    requestAnimationFrame(step);
  });
}

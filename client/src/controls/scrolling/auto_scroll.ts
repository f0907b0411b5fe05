import { onCleanup } from "solid-js";
import { isFields, type WireValue } from "../../tree/wire";
import { milliseconds } from "../../values/duration";
import { animateTo } from "./animate";
import { type Axis, axisOf } from "./axis";
import { watchContent } from "./content";

const USUAL = { duration: 1000, curve: "ease" };

/** Scrolls to the end whenever the content grows. */
export function keepAtEnd(element: HTMLElement, axis: Axis, animation: WireValue): void {
  const along = axisOf(element, axis);
  const { duration, curve } = timing(animation);
  let end = Number.NaN;
  onCleanup(
    watchContent(element, () => {
      const { max } = along;
      if (max === end) return;
      // what is there at first is shown from its end at once
      const first = Number.isNaN(end);
      end = max;
      return () => void animateTo(element, along, max, first ? 0 : duration, curve);
    }),
  );
}

function timing(animation: WireValue): { duration: number; curve: string } {
  if (isFields(animation)) {
    return {
      duration: milliseconds(animation.duration) ?? 0,
      curve: typeof animation.curve === "string" ? animation.curve : "linear",
    };
  }
  return typeof animation === "number" ? { duration: animation, curve: "linear" } : USUAL;
}

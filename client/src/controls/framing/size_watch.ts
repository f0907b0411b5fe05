import type { EventName, Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";

/** Reports the size of an element as an event: at first and when it changes, at most once in `interval` ms. The result ends that. */
export function watchSize(
  node: ControlNode,
  element: HTMLElement,
  event: EventName = "size_change",
  interval: Property = "size_change_interval",
): () => void {
  const pause = num(node, interval, 10);
  let last = { w: Number.NaN, h: Number.NaN };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    timer = undefined;
    const size = { w: element.offsetWidth, h: element.offsetHeight };
    const { width, height } = element.getBoundingClientRect();
    // fractions matter, transforms do not: they leave the whole part as it is
    if (Math.abs(width - size.w) < 1 && Math.abs(height - size.h) < 1)
      Object.assign(size, { w: width, h: height });
    if (size.w === last.w && size.h === last.h) return;
    last = size;
    node.fire(event, size);
  };
  const observer = new ResizeObserver(() => {
    timer ??= setTimeout(report, pause);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

import { globalPoint, localPoint, type Point, pointerDetails, wire } from "./payload";
import type { Site } from "./site";

/** What is reported without a press: a mouse that comes, moves and goes, and its wheel. */
export function watchHover(site: Site): void {
  const { element, node } = site;
  let before: Point | undefined;
  let reportedAt = Number.NEGATIVE_INFINITY;
  const isMouse = (event: PointerEvent) => event.pointerType !== "touch";

  element.addEventListener("pointerenter", (event) => {
    if (!isMouse(event)) return;
    before = undefined;
    site.fire("enter", pointerDetails(event, element, before));
  });
  element.addEventListener("pointerleave", (event) => {
    if (isMouse(event)) site.fire("exit", pointerDetails(event, element, before));
  });
  element.addEventListener("pointermove", (event) => {
    if (!isMouse(event) || event.buttons !== 0 || !site.listens("hover")) return;
    if (event.timeStamp - reportedAt < Number(node.peek("hover_interval") ?? 0)) return;
    reportedAt = event.timeStamp;
    site.fire("hover", pointerDetails(event, element, before));
    before = globalPoint(event);
  });
  element.addEventListener(
    "wheel",
    (event) => {
      if (!site.listens("scroll")) return;
      site.fire("scroll", {
        l: wire(localPoint(event, element)),
        g: wire(globalPoint(event)),
        sd: { x: event.deltaX, y: event.deltaY },
      });
    },
    { passive: true },
  );
}

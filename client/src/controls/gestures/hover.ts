import { whileHeard } from "../../browser/while_heard";
import { receive } from "../pressable/receivers";
import { globalPoint, localPoint, type Point, pointerDetails, wire } from "./payload";
import type { Site } from "./site";

/** What is reported without a press: a mouse that comes, moves and goes, and its wheel. */
export function watchHover(site: Site): void {
  const { element, node } = site;
  let before: Point | undefined;
  let reportedAt = Number.NEGATIVE_INFINITY;
  const isMouse = (event: PointerEvent) => event.pointerType !== "touch";

  const moved = (event: PointerEvent) => {
    if (!isMouse(event) || event.buttons !== 0 || !site.listens("hover")) return;
    if (event.timeStamp - reportedAt < Number(node.peek("hover_interval") ?? 0)) return;
    reportedAt = event.timeStamp;
    site.fire("hover", pointerDetails(event, element, before));
    before = globalPoint(event);
  };
  receive(element, {
    enter(event) {
      element.addEventListener("pointermove", moved);
      if (!isMouse(event)) return;
      before = undefined;
      site.fire("enter", pointerDetails(event, element, before));
    },
    leave(event) {
      element.removeEventListener("pointermove", moved);
      if (isMouse(event)) site.fire("exit", pointerDetails(event, element, before));
    },
  });
  const scrolled = (event: WheelEvent) =>
    site.fire("scroll", {
      l: wire(localPoint(event, element)),
      g: wire(globalPoint(event)),
      sd: { x: event.deltaX, y: event.deltaY },
    });
  whileHeard(node, "scroll", element, "wheel", scrolled, { passive: true });
}

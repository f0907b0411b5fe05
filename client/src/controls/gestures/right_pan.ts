import { type Point, pointerDetails } from "./payload";
import type { Follower, Press } from "./press";
import type { Site } from "./site";
import { dragSlop } from "./slop";

/** Drags with the right button. */
export class RightPanRecognizer implements Follower {
  private panning = false;
  private before: Point | undefined;
  private reportedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly site: Site) {}

  down(press: Press): void {
    if (press.button !== 2 || !this.site.listens("right_pan_start", "right_pan_update", "right_pan_end"))
      return;
    this.panning = false;
    this.before = undefined;
    press.follow(this);
  }

  move(press: Press, event: PointerEvent): void {
    const { site } = this;
    if (!this.panning) {
      if (Math.hypot(press.at.x - press.start.x, press.at.y - press.start.y) <= dragSlop(press.kind)) return;
      if (!press.claim(this)) return;
      this.panning = true;
      this.before = press.start;
      this.reportedAt = Number.NEGATIVE_INFINITY;
      site.fire("right_pan_start", pointerDetails(press.down, site.element, undefined));
    }
    if (event.timeStamp - this.reportedAt < Number(site.node.peek("drag_interval") ?? 0)) return;
    site.fire("right_pan_update", pointerDetails(event, site.element, this.before));
    this.before = press.at;
    this.reportedAt = event.timeStamp;
  }

  up(_press: Press, event: PointerEvent): void {
    if (this.panning) this.site.fire("right_pan_end", pointerDetails(event, this.site.element, this.before));
  }
}

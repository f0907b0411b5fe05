import { globalPoint, type Point } from "./payload";
import type { Follower, Press } from "./press";
import { place, type Site } from "./site";

const PARTS = ["start", "peak", "update", "end"] as const;

/** Parts of the greatest pressure. */
const START = 0.4;
const PEAK = 0.85;

/** Presses with force, on surfaces and with pens that feel it. */
export class ForcePressRecognizer implements Follower {
  private state: "none" | "started" | "peaked" = "none";
  private corner: Point = { x: 0, y: 0 };

  constructor(private readonly site: Site) {}

  down(press: Press): void {
    const events = PARTS.map((name) => `force_press_${name}` as const);
    // a mouse reports half of the greatest pressure, always
    if (press.button !== 0 || press.kind === "mouse" || !this.site.listens(...events)) return;
    this.state = "none";
    this.corner = this.site.corner();
    press.follow(this);
  }

  move(press: Press, event: PointerEvent): void {
    const { pressure } = event;
    if (this.state === "none") {
      if (pressure < START || !press.claim(this)) return;
      this.state = "started";
      this.report("start", event);
    }
    if (this.state === "started" && pressure >= PEAK) {
      this.state = "peaked";
      this.report("peak", event);
    }
    this.report("update", event);
  }

  up(_press: Press, event: PointerEvent): void {
    if (this.state !== "none") this.report("end", event);
  }

  private report(name: (typeof PARTS)[number], event: PointerEvent): void {
    this.site.fire(`force_press_${name}`, { ...place(globalPoint(event), this.corner), p: event.pressure });
  }
}

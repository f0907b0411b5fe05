import { LONG_PRESS } from "../pressable/interactive";
import { kindOf, type Point } from "./payload";
import type { Follower, Press } from "./press";
import { place, type Site } from "./site";

/** Taps and long presses with several fingers at once: `multi_tap_touches` of them. */
export class MultiTouchRecognizer implements Follower {
  private readonly touching = new Set<number>();
  private most = 0;
  private corner: Point = { x: 0, y: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly site: Site) {}

  private get wanted(): number {
    return Number(this.site.node.peek("multi_tap_touches") ?? 0);
  }

  down(press: Press): void {
    if (!this.site.listens("multi_tap", "multi_long_press")) return;
    if (this.touching.size === 0) {
      this.most = 0;
      this.corner = this.site.corner();
    }
    this.touching.add(press.id);
    this.most = Math.max(this.most, this.touching.size);
    press.follow(this);
    clearTimeout(this.timer);
    if (this.touching.size === this.wanted) {
      const still = { x: 0, y: 0 };
      this.timer = setTimeout(
        () => this.site.fire("multi_long_press", { ...place(press.at, this.corner), v: still }),
        LONG_PRESS,
      );
    }
  }

  up(press: Press): void {
    this.touching.delete(press.id);
    clearTimeout(this.timer);
    if (this.touching.size > 0) return;
    const at = place(press.at, this.corner);
    this.site.fire("multi_tap", { k: kindOf(press.down), ...at, data: this.most === this.wanted });
  }

  lost(press: Press): void {
    this.touching.delete(press.id);
    clearTimeout(this.timer);
  }
}

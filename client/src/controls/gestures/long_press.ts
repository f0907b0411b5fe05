import { LONG_PRESS } from "../pressable/interactive";
import { distance, kindOf, minus, type Point, wire } from "./payload";
import type { Follower, Press } from "./press";
import { place, type Site } from "./site";
import { TAP_SLOP } from "./slop";

const PARTS = ["_down", "_cancel", "", "_start", "_move_update", "_up", "_end"] as const;

type Prefix = "" | "secondary_" | "tertiary_";

/** Long presses with one of the buttons; `prefix` is "", "secondary_" or "tertiary_". */
export class LongPressRecognizer implements Follower {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private corner: Point = { x: 0, y: 0 };
  private isLong = false;

  constructor(
    private readonly site: Site,
    private readonly button: number,
    private readonly prefix: Prefix,
  ) {}

  down(press: Press): void {
    const { site } = this;
    if (press.button !== this.button || !site.listens(...PARTS.map((name) => this.name(name)))) return;
    this.corner = site.corner();
    this.isLong = false;
    press.follow(this);
    site.fire(this.name("_down"), { ...place(press.start, this.corner), k: kindOf(press.down) });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.begin(press), LONG_PRESS);
  }

  move(press: Press): void {
    if (!this.isLong) {
      if (distance(press.at, press.start) <= TAP_SLOP) return;
      press.leave(this);
      this.lost();
      return;
    }
    const moved = wire(minus(press.at, press.start));
    // Flet 1.0.5 reads the first name, its own client writes the second
    const names = { of: moved, ofo: moved };
    this.site.fire(this.name("_move_update"), { ...place(press.at, this.corner), ...names, lofo: moved });
  }

  up(press: Press, event: PointerEvent): void {
    if (!this.isLong) {
      this.lost();
      return;
    }
    this.site.fire(this.name("_end"), {
      ...place(press.at, this.corner),
      v: wire(press.velocity.at(event.timeStamp)),
    });
    this.site.fire(this.name("_up"));
  }

  lost(): void {
    clearTimeout(this.timer);
    if (!this.isLong) this.site.fire(this.name("_cancel"));
  }

  private begin(press: Press): void {
    if (!press.claim(this)) return;
    this.isLong = true;
    this.site.fire(this.name("_start"), place(press.at, this.corner));
    this.site.fire(this.name(""));
  }

  private name<Part extends (typeof PARTS)[number]>(part: Part): `${Prefix}long_press${Part}` {
    return `${this.prefix}long_press${part}`;
  }
}

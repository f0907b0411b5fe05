import { distance, kindOf, minus, type Point, tapDetails, wire } from "./payload";
import type { Follower, Press } from "./press";
import { place, type Site } from "./site";
import { TAP_SLOP } from "./slop";

/** Milliseconds within which a second tap makes a double tap, and pixels. */
const DOUBLE_TAP = 300;
const DOUBLE_TAP_SLOP = 100;

const EVENTS = ["tap", "tap_down", "tap_up", "tap_move", "tap_cancel"] as const;
const DOUBLE_EVENTS = ["double_tap", "double_tap_down", "double_tap_cancel"] as const;
const BUTTON_EVENTS = {
  secondary: ["secondary_tap", "secondary_tap_down", "secondary_tap_up", "secondary_tap_cancel"],
  tertiary: ["tertiary_tap_down", "tertiary_tap_up", "tertiary_tap_cancel"],
} as const;

/** Taps and double taps with the main button. A tap waits for a second one only where double taps matter. */
export class TapRecognizer implements Follower {
  readonly taps = true;
  private last: Point | undefined;
  private corner: Point = { x: 0, y: 0 };
  private first:
    | { at: Point; press: Press; single: () => void; timer: ReturnType<typeof setTimeout> }
    | undefined;
  private second = false;

  constructor(private readonly site: Site) {}

  down(press: Press): void {
    const { site } = this;
    if (press.button !== 0 || !site.listens(...EVENTS, ...DOUBLE_EVENTS)) return;
    this.corner = site.corner();
    this.last = press.start;
    press.follow(this);
    site.fire("tap_down", tapDetails(press.down, site.element));
    this.second = this.first !== undefined && distance(this.first.at, press.start) < DOUBLE_TAP_SLOP;
    if (this.second) site.fire("double_tap_down", tapDetails(press.down, site.element));
  }

  move(press: Press, event: PointerEvent): void {
    if (distance(press.at, press.start) > TAP_SLOP) {
      press.leave(this);
      this.lost();
      return;
    }
    const delta = minus(press.at, this.last ?? press.at);
    this.last = press.at;
    this.site.fire("tap_move", { k: kindOf(event), ...place(press.at, this.corner), d: wire(delta) });
  }

  counts(): boolean {
    return this.site.listens(...DOUBLE_EVENTS);
  }

  up(press: Press, event: PointerEvent): void {
    const { site } = this;
    const details = { k: kindOf(event), ...place(press.at, this.corner) };
    // a tap is where it began, as in Flet's own client
    const tap = () => site.fire("tap", { ...details, ...place(press.start, this.corner) });
    if (!this.counts()) {
      if (!press.claim(this)) return;
      site.fire("tap_up", details);
      tap();
      return;
    }
    if (this.second) {
      if (!press.claim(this)) return;
      this.first?.press.claim(this);
      this.forget();
      site.fire("tap_up", details);
      site.fire("double_tap");
      return;
    }
    // it may be the first of two: until that is known nobody gets it
    press.hold(this);
    const single = () => {
      this.first = undefined;
      if (!site.listens(...EVENTS)) press.release(event);
      else if (press.claim(this)) tap();
    };
    site.fire("tap_up", details);
    this.first = { at: press.at, press, single, timer: setTimeout(single, DOUBLE_TAP) };
  }

  lost(): void {
    if (this.second) this.site.fire("double_tap_cancel");
    const { first } = this;
    this.forget();
    // the second press was something else: the first one was a single tap
    first?.single();
    this.site.fire("tap_cancel");
  }

  private forget(): void {
    clearTimeout(this.first?.timer);
    this.first = undefined;
    this.second = false;
  }
}

/** Taps with the right or the middle button. */
export class ButtonTapRecognizer implements Follower {
  readonly taps = true;

  constructor(
    private readonly site: Site,
    private readonly button: number,
    private readonly prefix: keyof typeof BUTTON_EVENTS,
  ) {}

  down(press: Press): void {
    const { site, prefix } = this;
    const events = BUTTON_EVENTS[prefix];
    if (press.button !== this.button || !site.listens(...events)) return;
    press.follow(this);
    site.fire(`${prefix}_tap_down`, tapDetails(press.down, site.element));
  }

  move(press: Press): void {
    if (distance(press.at, press.start) <= TAP_SLOP) return;
    press.leave(this);
    this.lost();
  }

  up(press: Press, event: PointerEvent): void {
    if (!press.claim(this)) return;
    this.site.fire(`${this.prefix}_tap_up`, tapDetails(event, this.site.element));
    if (this.prefix === "secondary") this.site.fire("secondary_tap");
  }

  lost(): void {
    this.site.fire(`${this.prefix}_tap_cancel`);
  }
}

import { distance, kindOf, minus, type Point, timestamp, wire } from "./payload";
import type { Follower, Press } from "./press";
import { place, type Site } from "./site";
import { dragSlop, panSlop } from "./slop";

const PARTS = ["down", "start", "update", "end", "cancel"] as const;

interface Direction {
  prefix: "horizontal_drag" | "vertical_drag" | "pan";
  /** How far a movement leads in this direction. */
  reach: (moved: Point) => number;
  /** The part of a velocity in this direction. */
  part: (moved: Point) => Point;
  primary: (moved: Point) => number | null;
  slop: (kind: string) => number;
}

export const HORIZONTAL: Direction = {
  prefix: "horizontal_drag",
  reach: (moved) => Math.abs(moved.x),
  part: (moved) => ({ x: moved.x, y: 0 }),
  primary: (moved) => moved.x,
  slop: dragSlop,
};

export const VERTICAL: Direction = {
  prefix: "vertical_drag",
  reach: (moved) => Math.abs(moved.y),
  part: (moved) => ({ x: 0, y: moved.y }),
  primary: (moved) => moved.y,
  slop: dragSlop,
};

export const PAN: Direction = {
  prefix: "pan",
  reach: (moved) => Math.hypot(moved.x, moved.y),
  part: (moved) => moved,
  primary: () => null,
  slop: panSlop,
};

/** Drags with the main button in one direction, or in any. */
export class DragRecognizer implements Follower {
  readonly moves = true;
  private corner: Point = { x: 0, y: 0 };
  private dragging = false;
  private reported: Point = { x: 0, y: 0 };
  private reportedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly site: Site,
    private readonly direction: Direction,
  ) {}

  down(press: Press): void {
    const { site } = this;
    const events = PARTS.map((name) => this.name(name));
    if (press.button !== 0 || !site.listens(...events)) return;
    this.corner = site.corner();
    this.dragging = false;
    press.follow(this);
    site.fire(this.name("down"), place(press.start, this.corner));
  }

  alone(press: Press): void {
    this.begin(press, press.down);
  }

  move(press: Press, event: PointerEvent): void {
    if (!this.dragging) {
      if (this.direction.reach(minus(press.at, press.start)) <= this.direction.slop(press.kind)) return;
      this.begin(press, event);
      return;
    }
    const interval = Number(this.site.node.peek("drag_interval") ?? 0);
    if (event.timeStamp - this.reportedAt >= interval) this.report(press, event);
  }

  up(press: Press, event: PointerEvent): void {
    if (!this.dragging) {
      this.lost(press);
      return;
    }
    // what the interval has held back
    if (distance(press.at, this.reported) > 0) this.report(press, event);
    this.finish(press, this.direction.part(press.velocity.at(event.timeStamp)));
  }

  /** Another one has it, or the browser takes a drag away that has begun: that ends where it is. */
  lost(press: Press): void {
    if (this.dragging) this.finish(press, { x: 0, y: 0 });
    else this.site.fire(this.name("cancel"));
  }

  private finish(press: Press, velocity: Point): void {
    this.site.fire(this.name("end"), {
      ...place(press.at, this.corner),
      v: wire(velocity),
      pv: this.direction.primary(velocity) ?? 0,
    });
  }

  private report(press: Press, event: PointerEvent): void {
    const delta = minus(press.at, this.reported);
    this.reported = press.at;
    this.reportedAt = event.timeStamp;
    this.site.fire(this.name("update"), {
      ...place(press.at, this.corner),
      ld: wire(delta),
      gd: wire(delta),
      pd: this.direction.primary(delta),
      ts: timestamp(event),
    });
  }

  private begin(press: Press, event: PointerEvent): void {
    if (this.dragging || !press.claim(this)) return;
    this.dragging = true;
    this.reported = press.at;
    this.reportedAt = Number.NEGATIVE_INFINITY;
    this.site.fire(this.name("start"), {
      k: kindOf(press.down),
      ...place(press.at, this.corner),
      ts: timestamp(event),
    });
  }

  private name<Part extends (typeof PARTS)[number]>(part: Part): `${Direction["prefix"]}_${Part}` {
    return `${this.direction.prefix}_${part}`;
  }
}

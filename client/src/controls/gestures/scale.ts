import type { Values } from "../../tree/declared";
import { cornerOf, distance, minus, type Point, timestamp, wire } from "./payload";
import type { Follower, Press } from "./press";
import { place, type Site } from "./site";
import { dragSlop, panSlop } from "./slop";

const centre = (points: Point[]): Point => ({
  x: points.reduce((sum, each) => sum + each.x, 0) / points.length,
  y: points.reduce((sum, each) => sum + each.y, 0) / points.length,
});

const mean = (values: number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** How far pointers are spread around their centre, in all and along the axes. */
function spread(points: Point[]): { all: number; x: number; y: number } {
  const middle = centre(points);
  return {
    all: mean(points.map((each) => distance(each, middle))),
    x: mean(points.map((each) => Math.abs(each.x - middle.x))),
    y: mean(points.map((each) => Math.abs(each.y - middle.y))),
  };
}

const angle = ([first, second]: Point[]): number =>
  second ? Math.atan2(second.y - first.y, second.x - first.x) : 0;

const ratio = (now: number, before: number): number => (before > 0 ? now / before : 1);

/** The beginning of a gesture: its centre in the control and on the page, and how many pointers there are. */
export type ScaleStart = Values["ScaleStartEvent"];

/** A step: how the centre moved since the last one, and scale and turn since the beginning. */
export type ScaleUpdate = Values["ScaleUpdateEvent"] & { lfp: Point; fpd: Point };

/** Who wants to know of scale gestures. */
export interface ScaleListener {
  /** Whether it wants to know now. */
  listens(): boolean;
  start(data: ScaleStart): void;
  update(data: ScaleUpdate, time: number): void;
  end(data: Values["ScaleEndEvent"] & { v: Point }): void;
}

/** Reports the gestures of a GestureDetector. */
export function scaleReports(site: Site): ScaleListener {
  return {
    listens: () => site.listens("scale_start", "scale_update", "scale_end"),
    start: (data) => site.fire("scale_start", data),
    update: (data) => site.fire("scale_update", data),
    end: (data) => site.fire("scale_end", data),
  };
}

/** One pointer that moves, or several that move, spread and turn. */
export class ScaleRecognizer implements Follower {
  private presses: Press[] = [];
  private started = false;
  private corner: Point = { x: 0, y: 0 };
  private before: { points: Point[]; focal: Point } = { points: [], focal: { x: 0, y: 0 } };
  private focal: Point = { x: 0, y: 0 };
  readonly moves = true;

  constructor(
    private readonly element: Element,
    private readonly listener: ScaleListener,
  ) {}

  down(press: Press): void {
    if (press.button !== 0 || !this.listener.listens()) return;
    if (this.started) this.finish(this.presses[0].velocity.at(press.down.timeStamp));
    if (this.presses.length === 0) this.corner = cornerOf(this.element);
    this.presses.push(press);
    press.follow(this);
    this.remember();
  }

  alone(press: Press): void {
    this.begin(press.down);
  }

  move(press: Press, event: PointerEvent): void {
    if (!this.started) {
      const several = this.presses.length > 1;
      const moved = distance(press.at, press.start);
      if (moved <= (several ? dragSlop : panSlop)(press.kind)) return;
      this.begin(event);
    }
    if (this.started) this.update(event);
  }

  up(press: Press, event: PointerEvent): void {
    if (this.started) this.finish(press.velocity.at(event.timeStamp), press);
    this.drop(press);
  }

  /** Another one has it, or the browser takes away what has begun: that ends where it is. */
  lost(press: Press): void {
    if (this.started) this.finish({ x: 0, y: 0 }, press);
    this.drop(press);
  }

  private drop(press: Press): void {
    this.presses = this.presses.filter((each) => each !== press);
    if (this.presses.length > 0) this.remember();
    else this.started = false;
  }

  private points(): Point[] {
    return this.presses.map((each) => each.at);
  }

  private remember(): void {
    const points = this.points();
    this.before = { points, focal: centre(points) };
    this.focal = this.before.focal;
  }

  private begin(event: PointerEvent): void {
    if (this.started || !this.presses.every((each) => each.claim(this))) return;
    this.started = true;
    this.remember();
    this.listener.start({ ...this.focus(), pc: this.presses.length, ts: timestamp(event) });
  }

  private update(event: PointerEvent): void {
    const points = this.points();
    const now = spread(points);
    const then = spread(this.before.points);
    const focal = centre(points);
    const delta = minus(focal, this.focal);
    this.focal = focal;
    this.listener.update(
      {
        ...this.focus(),
        fpd: wire(delta),
        pc: points.length,
        s: ratio(now.all, then.all),
        hs: ratio(now.x, then.x),
        vs: ratio(now.y, then.y),
        rot: angle(points) - angle(this.before.points),
        ts: timestamp(event),
      },
      event.timeStamp,
    );
  }

  private finish(velocity: Point, left?: Press): void {
    this.started = false;
    this.listener.end({ pc: this.presses.length - (left ? 1 : 0), v: wire(velocity) });
  }

  private focus() {
    const { l, g } = place(this.focal, this.corner);
    return { lfp: l, gfp: g };
  }
}

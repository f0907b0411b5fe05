import type { Point } from "./payload";

/** Samples older than this say nothing about how fast a pointer is. */
const WINDOW = 100;

/** How fast a pointer moves, from its last moments. */
export class VelocityTracker {
  private samples: { at: Point; time: number }[] = [];

  add(at: Point, time: number): void {
    this.samples = [...this.samples.filter((sample) => time - sample.time <= WINDOW), { at, time }];
  }

  /** Pixels per second at a moment; nothing for a pointer that has rested. */
  at(time: number): Point {
    const recent = this.samples.filter((sample) => time - sample.time <= WINDOW);
    const first = recent[0];
    const last = recent.at(-1);
    if (!first || !last || last.time === first.time) return { x: 0, y: 0 };
    const seconds = (last.time - first.time) / 1000;
    return { x: (last.at.x - first.at.x) / seconds, y: (last.at.y - first.at.y) / seconds };
  }
}

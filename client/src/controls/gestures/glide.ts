import type { Point } from "./payload";

/** Pixels per second below which a movement has come to rest. */
const REST = 10;

/**
 * Lets something that was let go at a speed run out. `drag` is the share of the speed that is left after a second.
 * The returned function stops it.
 */
export function glideFrom(speed: Point, drag: number, move: (x: number, y: number) => void): () => void {
  if (Math.hypot(speed.x, speed.y) < REST * 5 || matchMedia("(prefers-reduced-motion: reduce)").matches) {
    return () => {};
  }
  let { x, y } = speed;
  let before = performance.now();
  let frame = requestAnimationFrame(step);
  function step(now: number): void {
    const seconds = (now - before) / 1000;
    before = now;
    move(x * seconds, y * seconds);
    const left = drag ** seconds;
    x *= left;
    y *= left;
    if (Math.hypot(x, y) > REST) frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

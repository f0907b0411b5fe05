/** A point on the dial: which part of the circle from its top, and how far out, 0 to 1. */
export interface DialPoint {
  turn: number;
  reach: number;
}

/** Where a press lies on a dial of which the box is known. */
export function pointOn(
  box: { left: number; top: number; width: number; height: number },
  x: number,
  y: number,
): DialPoint {
  const across = x - (box.left + box.width / 2);
  const down = y - (box.top + box.height / 2);
  const turn = Math.atan2(across, -down) / (2 * Math.PI);
  return { turn: (turn + 1) % 1, reach: Math.hypot(across, down) / (box.width / 2) };
}

/** Presses nearer to the middle than this mean the inner ring. */
const INNER = 0.655;

/** The hour at a point. With 24 hours, 12 to 23 are on an inner ring. */
export function hourAt(point: DialPoint, hours24: boolean, afternoon: boolean): number {
  const step = Math.round(point.turn * 12) % 12;
  if (!hours24) return step + (afternoon ? 12 : 0);
  return point.reach < INNER ? step + 12 : step;
}

export const minuteAt = (point: DialPoint): number => Math.round(point.turn * 60) % 60;

/** Whether an hour of 24 stands on the inner ring. */
export const isInner = (hour: number): boolean => hour >= 12;

/** An hour as a clock with AM and PM shows it. */
export const hour12 = (hour: number): number => hour % 12 || 12;

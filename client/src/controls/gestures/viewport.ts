import type { Edges } from "../../values/edges";
import type { Point } from "./payload";

/** How the content of a viewer is moved and enlarged. */
export interface Pose {
  x: number;
  y: number;
  scale: number;
}

export const AT_REST: Pose = { x: 0, y: 0, scale: 1 };

export interface Size {
  width: number;
  height: number;
}

const between = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** An axis moved so that the window shows nothing beyond the bounds; the middle where they are smaller than it. */
function confine(
  offset: number,
  scale: number,
  window: number,
  before: number,
  length: number,
  after: number,
): number {
  const start = -before * scale;
  const end = (length + after) * scale;
  if (![start, end].every(Number.isFinite)) return offset;
  if (end - start <= window) return (window - (end - start)) / 2 - start;
  return between(offset, window - end, -start);
}

/** A pose whose window stays within the content and the margin around it. */
export function within(pose: Pose, window: Size, content: Size, margin: Edges): Pose {
  return {
    scale: pose.scale,
    x: confine(pose.x, pose.scale, window.width, margin.left, content.width, margin.right),
    y: confine(pose.y, pose.scale, window.height, margin.top, content.height, margin.bottom),
  };
}

/** A pose enlarged by a factor around a point of the window that stays in its place. */
export function zoomed(pose: Pose, factor: number, around: Point, least: number, most: number): Pose {
  const scale = between(pose.scale * factor, least, most);
  const real = scale / pose.scale;
  return { scale, x: around.x - (around.x - pose.x) * real, y: around.y - (around.y - pose.y) * real };
}

export interface RingParts {
  /** Dash patterns on a circle of length 1 that starts at its top. */
  part: string;
  rail: string;
  railFrom: number;
}

/** A ring's usual radius: gaps and caps are measured on it. */
const RADIUS = 18;

/** How a ring is divided: the part that is done, and behind it, or after a gap, the rail. */
export function ringParts(share: number, width: number, gap: number, cap: string): RingParts {
  if (share <= 0) return { part: "0 2", rail: "1 0", railFrom: 0 };
  if (gap <= 0) return { part: `${share} 2`, rail: "1 0", railFrom: 0 };
  const around = 2 * Math.PI * RADIUS;
  const free = (gap + (cap === "butt" ? 0 : width)) / around;
  const rail = Math.max(1 - share - 2 * free, 0);
  return { part: `${share} 2`, rail: `${rail} 2`, railFrom: -(share + free) };
}

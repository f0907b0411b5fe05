// Flutter's curves as CSS timing functions, by their lower-case names.
const BEZIERS: Record<string, string> = {
  ease: "0.25, 0.1, 0.25, 1",
  easein: "0.42, 0, 1, 1",
  easeintolinear: "0.67, 0.03, 0.65, 0.09",
  easeinsine: "0.47, 0, 0.745, 0.715",
  easeinquad: "0.55, 0.085, 0.68, 0.53",
  easeincubic: "0.55, 0.055, 0.675, 0.19",
  easeinquart: "0.895, 0.03, 0.685, 0.22",
  easeinquint: "0.755, 0.05, 0.855, 0.06",
  easeinexpo: "0.95, 0.05, 0.795, 0.035",
  easeincirc: "0.6, 0.04, 0.98, 0.335",
  easeinback: "0.6, -0.28, 0.735, 0.045",
  easeout: "0, 0, 0.58, 1",
  lineartoeaseout: "0.35, 0.91, 0.33, 0.97",
  easeoutsine: "0.39, 0.575, 0.565, 1",
  easeoutquad: "0.25, 0.46, 0.45, 0.94",
  easeoutcubic: "0.215, 0.61, 0.355, 1",
  easeoutquart: "0.165, 0.84, 0.44, 1",
  easeoutquint: "0.23, 1, 0.32, 1",
  easeoutexpo: "0.19, 1, 0.22, 1",
  easeoutcirc: "0.075, 0.82, 0.165, 1",
  easeoutback: "0.175, 0.885, 0.32, 1.275",
  easeinout: "0.42, 0, 0.58, 1",
  easeinoutsine: "0.445, 0.05, 0.55, 0.95",
  easeinoutquad: "0.455, 0.03, 0.515, 0.955",
  easeinoutcubic: "0.645, 0.045, 0.355, 1",
  easeinoutquart: "0.77, 0, 0.175, 1",
  easeinoutquint: "0.86, 0, 0.07, 1",
  easeinoutexpo: "1, 0, 0, 1",
  easeinoutcirc: "0.785, 0.135, 0.15, 0.86",
  easeinoutback: "0.68, -0.55, 0.265, 1.55",
  fastoutslowin: "0.4, 0, 0.2, 1",
  slowmiddle: "0.15, 0.85, 0.85, 0.15",
};

const POINTS = 32;

// Curves that no single Bézier makes, as functions of 0 to 1; CSS gets them as points on the way.
const FUNCTIONS: Record<string, (t: number) => number> = {
  decelerate: (t) => 1 - (1 - t) ** 2,
  bouncein: (t) => 1 - bounce(1 - t),
  bounceout: bounce,
  bounceinout: (t) => (t < 0.5 ? (1 - bounce(1 - t * 2)) / 2 : bounce(t * 2 - 1) / 2 + 0.5),
  elasticin: (t) => -(2 ** (10 * (t - 1))) * wave(t - 1, 0.4),
  elasticout: (t) => 2 ** (-10 * t) * wave(t, 0.4) + 1,
  elasticinout: (t) => {
    const s = 2 * t - 1;
    return s < 0 ? -0.5 * 2 ** (10 * s) * wave(s, 0.4) : 2 ** (-10 * s) * wave(s, 0.4) * 0.5 + 1;
  },
  easeinoutcubicemphasized: (t) => joined(EMPHASIZED, t),
  fastlineartosloweasein: (t) => joined(FAST_LINEAR, t),
};

function bounce(t: number): number {
  const [at, rise] =
    t < 1 / 2.75
      ? [t, 0]
      : t < 2 / 2.75
        ? [t - 1.5 / 2.75, 0.75]
        : t < 2.5 / 2.75
          ? [t - 2.25 / 2.75, 0.9375]
          : [t - 2.625 / 2.75, 0.984375];
  return 7.5625 * at * at + rise;
}

function wave(t: number, period: number): number {
  return Math.sin(((t - period / 4) * 2 * Math.PI) / period);
}

// Two Béziers that meet: the points of the first, the meeting point, the points of the second, ending at (1, 1).
const EMPHASIZED = [0.05, 0, 0.133333, 0.06, 0.166666, 0.4, 0.208333, 0.82, 0.25, 1];
const FAST_LINEAR = [0.056, 0.024, 0.108, 0.3085, 0.198, 0.541, 0.3655, 1, 0.5465, 0.989];

function joined([ax, ay, bx, by, mx, my, cx, cy, dx, dy]: number[], t: number): number {
  return t < mx
    ? bezierAt(t, [0, ax, bx, mx], [0, ay, by, my])
    : bezierAt(t, [mx, cx, dx, 1], [my, cy, dy, 1]);
}

function bezierAt(x: number, xs: number[], ys: number[]): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (cubic(xs, middle) < x) low = middle;
    else high = middle;
  }
  return cubic(ys, low);
}

function cubic([a, b, c, d]: number[], t: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

/** How far along a curve is at a share of its time, both from 0 to 1 (some curves go beyond). */
export function progress(curve: string, time: number): number {
  const name = curve.toLowerCase();
  const shape = FUNCTIONS[name];
  if (shape !== undefined) return shape(time);
  if (!(name in BEZIERS) || time <= 0 || time >= 1) return time;
  const [ax, ay, bx, by] = BEZIERS[name].split(",").map(Number);
  return bezierAt(time, [0, ax, bx, 1], [0, ay, by, 1]);
}

const sampled = new Map<string, string>();

/** The CSS timing function of a curve; linear for an unknown one. */
export function timingFunction(curve: string): string {
  const name = curve.toLowerCase();
  if (name in BEZIERS) return `cubic-bezier(${BEZIERS[name]})`;
  const shape = FUNCTIONS[name];
  if (shape === undefined) return "linear";
  let css = sampled.get(name);
  if (css === undefined) {
    const points = Array.from(
      { length: POINTS + 1 },
      (_, at) => Math.round(shape(at / POINTS) * 1000) / 1000,
    );
    css = `linear(${points.join(", ")})`;
    sampled.set(name, css);
  }
  return css;
}

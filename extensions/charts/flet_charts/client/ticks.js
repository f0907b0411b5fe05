const MOST = 1000;
/** From which share of a power of ten on steps are so large. */
const STEPS = { 1: 0, 2: 1.6, 5: 2.6, 10: 7.6 };

/** The round distance between values of which about `count` fit between the two; of two or fewer, halves or all. */
function roundStep(from, to, count) {
  const parts = Math.max(1, Math.floor(count));
  const least = (to - from) / parts;
  if (!(least > 0)) return 1;
  if (parts <= 2) return least;
  const power = 10 ** Math.floor(Math.log10(least));
  const share = least / power;
  const [factor] = [10, 5, 2, 1].filter((one) => share >= STEPS[one]);
  return factor * power;
}

/**
 * Values at even distances from `base`. With `near`, both ends too: values that are nearer to the one or the other than
 * that share of the axis give way to it.
 */
export function ticks(from, to, base, given, count, near) {
  if (!(to > from)) return [{ value: from }];
  const step = Number(given) > 0 ? Number(given) : roundStep(from, to, count);
  const found = [];
  const first = Math.ceil((from - base) / step - 1e-9);
  for (let at = first; base + at * step <= to + step * 1e-9 && found.length < MOST; at++)
    found.push({ value: Number((base + at * step).toPrecision(12)), step });
  if (near === undefined) return found;
  const [low, high] = near.map((share) => Math.max(share * (to - from), step * 1e-6));
  const inner = found.filter(({ value }) => value - from > low && to - value > high);
  return [{ value: from, step }, ...inner, { value: to, step }];
}

/** A number as a label has it: no more decimals than it needs, thousands as K, M or B. */
export function numberText(value, step) {
  const size = Math.abs(value);
  const [unit, by] = size >= 1e9 ? ["B", 1e9] : size >= 1e6 ? ["M", 1e6] : size >= 1e3 ? ["K", 1e3] : ["", 1];
  const places = unit ? 1 : step === undefined ? 3 : Math.max(1, Math.ceil(-Math.log10(step)));
  return `${Number((value / by).toFixed(Math.min(20, places)))}${unit}`;
}

/** A number in full, without the last digits that sums of fractions bring along. */
export const plainNumber = (value) =>
  typeof value === "number" ? String(Number(value.toPrecision(10))) : String(value);

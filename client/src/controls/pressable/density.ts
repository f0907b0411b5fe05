import type { JSX } from "solid-js";
import type { WireValue } from "../../tree/wire";

const STEPS: Record<string, number> = { standard: 0, comfortable: -1, compact: -2 };

/** A control's own visual density as `--density`: each step is 4 px. The adaptive one is the page's, already there. */
export function density(value: WireValue): JSX.CSSProperties {
  const steps = typeof value === "string" ? STEPS[value.toLowerCase()] : undefined;
  return steps === undefined ? {} : { "--density": String(steps) };
}

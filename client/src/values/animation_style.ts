import { isFields, type WireValue } from "../tree/wire";
import { curve } from "./animation";
import { milliseconds } from "./duration";

/**
 * An AnimationStyle as custom properties, of what it says only: `--enter`, `--enter-curve`, and for the way back
 * `--exit`, `--exit-curve`, each after the prefix.
 */
export function animationStyle(value: WireValue, prefix = ""): Record<string, string> {
  if (!isFields(value)) return {};
  const found: Record<string, string> = {};
  const add = (name: string, time: WireValue, how: WireValue) => {
    const length = milliseconds(time ?? null);
    if (length !== undefined) found[`--${prefix}${name}`] = `${length}ms`;
    if (how) found[`--${prefix}${name}-curve`] = curve(how);
  };
  add("enter", value.duration, value.curve);
  add("exit", value.reverse_duration, value.reverse_curve);
  return found;
}

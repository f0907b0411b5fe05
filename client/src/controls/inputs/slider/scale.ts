/** The values that a slider can have. */
export interface Scale {
  min: number;
  max: number;
  /** Number of equal steps; any value in between if undefined. */
  divisions: number | undefined;
}

/** Where a value lies on the scale, 0 to 1. */
export function fractionOf(value: number, scale: Scale): number {
  const length = scale.max - scale.min;
  return length <= 0 ? 0 : Math.min(Math.max((value - scale.min) / length, 0), 1);
}

/** Where the thumb of a value stands, 0 to 1: on the nearest step, if there are steps. */
export function thumbAt(value: number, scale: Scale): number {
  return fractionOf(valueAt(fractionOf(value, scale), scale), scale);
}

/** The value at a part of the scale: the nearest step, if there are steps. */
export function valueAt(fraction: number, scale: Scale): number {
  const within = Math.min(Math.max(fraction, 0), 1);
  const stepped = scale.divisions ? Math.round(within * scale.divisions) / scale.divisions : within;
  return scale.min + stepped * (scale.max - scale.min);
}

/** The length of a step; undefined if there are none. */
export function stepOf(scale: Scale): number | undefined {
  return scale.divisions ? (scale.max - scale.min) / scale.divisions : undefined;
}

/** A label with the value in place of `{value}`, to `round` decimals. */
export function labelFor(label: string, value: number, round: number): string {
  return label.replaceAll("{value}", value.toFixed(Math.min(Math.max(round, 0), 20)));
}

import { isMap, type WireValue } from "../tree/wire";
import { milliseconds } from "./duration";

export interface Animation {
  /** In milliseconds. */
  duration: number;
  /** A CSS timing function. */
  curve: string;
}

/** Flutter's curves as CSS timing functions, by their lower-case names. */
export const CURVES: Record<string, string> = {
  linear: "linear",
  decelerate: "cubic-bezier(0, 0, 0.2, 1)",
  ease: "cubic-bezier(0.25, 0.1, 0.25, 1)",
};

/** The timing function of a curve; linear for an unknown one. */
export function curve(name: WireValue): string {
  return (typeof name === "string" ? CURVES[name.toLowerCase()] : undefined) ?? "linear";
}

/** An implicit animation: true (a second, linear), milliseconds, or `{duration, curve}`. */
export function animation(value: WireValue): Animation | undefined {
  if (value === true) return { duration: 1000, curve: "linear" };
  if (typeof value === "number") return { duration: value, curve: "linear" };
  if (!isMap(value)) return undefined;
  return { duration: milliseconds(value.duration) ?? 0, curve: curve(value.curve) };
}

/** One entry of the CSS property `transition`. */
export function transition(property: string, value: WireValue): string | undefined {
  const how = animation(value);
  return how && `${property} ${how.duration}ms ${how.curve}`;
}

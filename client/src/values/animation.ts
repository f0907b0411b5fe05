import { isFields, type WireValue } from "../tree/wire";
import { progress, timingFunction } from "./curves";
import { milliseconds } from "./duration";

export interface Animation {
  /** In milliseconds. */
  duration: number;
  /** A CSS timing function. */
  curve: string;
}

/** The timing function of a curve; linear for an unknown one. */
export function curve(name: WireValue): string {
  return typeof name === "string" ? timingFunction(name) : "linear";
}

/** In milliseconds; instead of none, so that the end is told. */
const SHORTEST = 1;

/** Somebody asked their system for less motion. */
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** An implicit animation: true (a second, linear), milliseconds, or `{duration, curve}`. */
export function animation(value: WireValue): Animation | undefined {
  const found = wanted(value);
  return found && { ...found, duration: still() ? SHORTEST : Math.max(SHORTEST, found.duration) };
}

function wanted(value: WireValue): Animation | undefined {
  if (value === true) return { duration: 1000, curve: "linear" };
  if (typeof value === "number") return { duration: value, curve: "linear" };
  if (!isFields(value)) return undefined;
  return { duration: milliseconds(value.duration) ?? 0, curve: curve(value.curve) };
}

/** The same for what is drawn frame by frame: milliseconds, and how far along it is at a share of its time. */
export function eased(value: WireValue): { duration: number; ease: (time: number) => number } | undefined {
  const how = animation(value);
  if (how === undefined) return undefined;
  const name = isFields(value) && typeof value.curve === "string" ? value.curve : "linear";
  return { duration: how.duration, ease: (time) => progress(name, time) };
}

/** One entry of the CSS property `transition`. */
export function transition(property: string, value: WireValue): string | undefined {
  const how = animation(value);
  return how && `${property} ${how.duration}ms ${how.curve}`;
}

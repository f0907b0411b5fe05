import { ROLES, roleProperty } from "../theme/roles";
import type { WireValue } from "../tree/wire";
import { cupertinoColor } from "./cupertino_palette";
import { materialColor } from "./palette";

// Colour names have no separators: `onprimary`.
const ROLE_PROPERTIES = new Map(ROLES.map((role) => [role.replaceAll("_", ""), roleProperty(role)]));

const known = new Map<string, string | undefined>();

/** A colour of the wire as CSS: a theme role becomes its custom property; undefined if it is no colour. */
export function cssColor(value: WireValue): string | undefined {
  if (typeof value !== "string") return undefined;
  if (!known.has(value)) known.set(value, parse(value));
  return known.get(value);
}

/** The hex digits `rrggbb` or `rrggbbaa` of a colour that does not depend on the theme. */
export function fixedColor(value: WireValue): string | undefined {
  if (typeof value !== "string") return undefined;
  const [name, opacity] = split(value);
  const digits = hexDigits(name) ?? materialColor(name);
  return digits && withOpacity(digits, opacity);
}

/** A CSS colour made see-through: `opacity` between 0 and 1 replaces nothing, it multiplies. */
export function faded(color: string, opacity: number): string {
  if (opacity >= 1) return color;
  const percent = round(opacity * 100);
  // A mix without any of the colour would be black, to which a canvas's gradients would go.
  if (percent === 0) return `rgb(from ${color} r g b / 0)`;
  return `color-mix(in srgb, ${color} ${percent}%, transparent)`;
}

function parse(value: string): string | undefined {
  const [name, opacity] = split(value);
  const role = ROLE_PROPERTIES.get(name);
  if (role !== undefined) return opacity === undefined ? `var(${role})` : faded(`var(${role})`, opacity);
  const digits = hexDigits(name) ?? materialColor(name);
  if (digits !== undefined) return `#${withOpacity(digits, opacity)}`;
  const apple = cupertinoColor(name);
  if (apple === undefined) return undefined;
  const [light, dark] = apple.map((one) => `#${withOpacity(one, opacity)}`);
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

function split(value: string): [name: string, opacity: number | undefined] {
  const [name, opacity] = value.toLowerCase().split(",", 2);
  const number = opacity === undefined ? Number.NaN : Number.parseFloat(opacity);
  return [name.trim(), Number.isNaN(number) ? undefined : Math.min(Math.max(number, 0), 1)];
}

/** `#argb`, `#aarrggbb` and their forms without alpha, as CSS orders them: alpha last. */
function hexDigits(name: string): string | undefined {
  const found = /^(?:#|0x)([0-9a-f]{3,8})$/.exec(name)?.[1];
  if (found === undefined) return undefined;
  const full = found.length < 5 ? found.replace(/./g, "$&$&") : found;
  if (full.length === 6) return full;
  return full.length === 8 ? full.slice(2) + full.slice(0, 2) : undefined;
}

function withOpacity(digits: string, opacity: number | undefined): string {
  if (opacity === undefined) return digits;
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0");
  return digits.slice(0, 6) + alpha;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { Part, Value } from "../../../public/extension";
import { ControlNode } from "../../tree/node";
import { Ext, isMap, type WireMap, type WireValue } from "../../tree/wire";
import { milliseconds } from "../../values/duration";
import { date, dateExt } from "../../values/time";

const DEEPEST = 32;

/** A value of the wire as others are given it: a copy, so that nobody changes the tree by it. */
export function given(value: WireValue, part: (node: ControlNode) => Part): Value {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof ControlNode) {
    const body = value.type === "C" ? value.get("_b") : value;
    return body instanceof ControlNode && body.type !== "C" ? part(body) : given(body, part);
  }
  if (value instanceof Ext) return moment(value);
  if (value instanceof Uint8Array) return value.slice();
  if (Array.isArray(value)) return value.map((item) => given(item, part));
  return givenMap(value, part);
}

/** The same of a map. */
export function givenMap(map: Readonly<WireMap>, part: (node: ControlNode) => Part): Record<string, Value> {
  const copy: Record<string, Value> = {};
  for (const name in map) copy[name] = given(map[name] ?? undefined, part);
  return copy;
}

function moment(value: Ext): Value {
  if (value.code === 1) return date(value);
  return value.code === 3 ? milliseconds(value) : value.text;
}

/** What others hand in, as a value of the wire. Throws a TypeError for what cannot be sent. */
export function taken(value: unknown, depth = 0): WireValue {
  if (depth > DEEPEST) throw new TypeError("A value to be sent contains itself, or is nested too deeply");
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Date) return dateExt(value);
  if (value instanceof Uint8Array) return value.slice();
  if (Array.isArray(value)) return value.map((item) => taken(item, depth + 1));
  if (isMap(value)) return takenMap(value, depth);
  throw new TypeError(`A ${typeof value} cannot be sent: ${Object.prototype.toString.call(value)}`);
}

/** The same of a map. */
export function takenMap(map: Readonly<Record<string, unknown>>, depth = 0): WireMap {
  const copy: WireMap = {};
  for (const [name, value] of Object.entries(map)) copy[name] = taken(value, depth + 1);
  return copy;
}

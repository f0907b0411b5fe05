import type { FieldName } from "../tree/declared";
import { Ext, isFields, type WireValue } from "../tree/wire";
import { number } from "./number";

const UNITS: [unit: FieldName, milliseconds: number][] = [
  ["microseconds", 0.001],
  ["milliseconds", 1],
  ["seconds", 1000],
  ["minutes", 60_000],
  ["hours", 3_600_000],
  ["days", 86_400_000],
];

/** A duration in milliseconds: a number of them, a map of units, or an extension value in microseconds. */
export function milliseconds(value: WireValue): number | undefined {
  if (value instanceof Ext) return value.code === 3 ? Number(value.text) / 1000 : undefined;
  const plain = number(value);
  if (plain !== undefined) return plain;
  if (!isFields(value)) return undefined;
  return UNITS.reduce((sum, [unit, factor]) => sum + (number(value[unit]) ?? 0) * factor, 0);
}

import { isMap, type WireValue } from "../tree/wire";

/** The text form of a key: a plain value or `{_type, value}`. */
export function keyText(value: WireValue): string | undefined {
  const inner = isMap(value) ? value.value : value;
  return inner === null || inner === undefined ? undefined : String(inner);
}

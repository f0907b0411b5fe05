import type { FieldName } from "./declared";
import type { ControlNode } from "./node";

/** A MessagePack extension value: 1 date-time or date, 2 time of day, 3 microseconds, 4 text, 0 nothing. */
export class Ext {
  constructor(
    readonly code: number,
    readonly text: string,
  ) {}
}

/** A map whose keys are the program's, or the protocol's. */
export type WireMap = { [key: string]: WireValue };

/** A value object, as a style or a border: what no Python declaration has is no name of a field of it. */
export type Fields = { [Name in FieldName]?: WireValue };

/** Whatever a property can hold once the maps that are controls have become nodes. */
export type WireValue =
  | null
  | undefined
  | boolean
  | number
  | string
  | Uint8Array
  | Ext
  | ControlNode
  | WireValue[]
  | WireMap;

/** True for plain maps: neither lists, bytes, extension values nor controls. */
export function isMap(value: unknown): value is WireMap {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The same, for what is declared as a value object. */
export const isFields: (value: unknown) => value is Fields = isMap as never;

/** Whether two values say the same; controls are the same only if they are one. */
export function alike(a: WireValue, b: WireValue): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => alike(item, b[at]));
  if (!isMap(a) || !isMap(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => name in b && alike(a[name], b[name]))
  );
}

/** Action codes of protocol messages. */
export const Action = {
  register: 1,
  patch: 2,
  event: 3,
  update: 4,
  invoke: 5,
  crash: 6,
} as const;

export type Message = [action: number, body: WireMap];

import { Ext, type WireValue } from "../tree/wire";

/** A date or date-time of the wire; a plain date is local midnight. */
export function date(value: WireValue): Date | undefined {
  if (!(value instanceof Ext) || value.code !== 1) return undefined;
  const dayOnly = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value.text);
  const found = dayOnly
    ? new Date(Number(dayOnly[1]), Number(dayOnly[2]) - 1, Number(dayOnly[3]))
    : new Date(value.text);
  return Number.isNaN(found.getTime()) ? undefined : found;
}

/** An instant for the wire, in UTC. */
export function dateExt(value: Date): Ext {
  return new Ext(1, value.toISOString().replace("Z", "+00:00"));
}

export interface TimeOfDay {
  hour: number;
  minute: number;
}

/** A time of day of the wire. */
export function timeOfDay(value: WireValue): TimeOfDay | undefined {
  if (!(value instanceof Ext) || value.code !== 2) return undefined;
  const found = /^(\d{1,2}):(\d{1,2})/.exec(value.text);
  return found ? { hour: Number(found[1]), minute: Number(found[2]) } : undefined;
}

export function timeExt(value: TimeOfDay): Ext {
  return new Ext(2, `${value.hour}:${String(value.minute).padStart(2, "0")}`);
}

/** A duration for the wire. */
export function durationExt(milliseconds: number): Ext {
  return new Ext(3, String(Math.round(milliseconds * 1000)));
}

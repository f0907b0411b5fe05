import { Ext, type WireValue } from "../tree/wire";

const isDate = (value: WireValue): value is Ext => value instanceof Ext && value.code === 1;

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)(.*)$/;

/** A date or date-time of the wire; a plain date is local midnight. */
export function date(value: WireValue): Date | undefined {
  if (!isDate(value)) return undefined;
  const [, year, month, day, time] = WRITTEN.exec(value.text) ?? [];
  const found = time === "" ? localDay(Number(year), Number(month) - 1, Number(day)) : new Date(value.text);
  return Number.isNaN(found.getTime()) ? undefined : found;
}

/** The day of a date or date-time as it is written there, whatever its time and zone; local midnight. */
export function day(value: WireValue): Date | undefined {
  return isDate(value) ? date(new Ext(1, value.text.slice(0, 10))) : undefined;
}

/** The day that counts as today: as it is written, or here at a moment that is given with its zone. */
export function today(value: WireValue): Date {
  const isMoment = isDate(value) && /T(?!00:00:00(\.0*)?[Z+-]).*(Z|[+-]\d\d:?\d\d)$/.test(value.text);
  const at = (isMoment ? date(value) : day(value)) ?? new Date();
  return new Date(at.getFullYear(), at.getMonth(), at.getDate());
}

/** Local midnight; unlike `Date` it takes the years before 100 as they are. */
function localDay(year: number, month: number, of: number): Date {
  const found = new Date(2000, month, of);
  found.setFullYear(year, month, of);
  return found;
}

/** An instant for the wire, in UTC. */
export function dateExt(value: Date): Ext {
  return new Ext(1, value.toISOString().replace("Z", "+00:00"));
}

const two = (number: number): string => String(number).padStart(2, "0");

/** A day and time for the wire as they are shown here, with the zone: whoever reads it sees the same day. */
export function localExt(value: Date): Ext {
  const days = [
    String(value.getFullYear()).padStart(4, "0"),
    two(value.getMonth() + 1),
    two(value.getDate()),
  ];
  const time = [value.getHours(), value.getMinutes(), value.getSeconds()].map(two).join(":");
  const ahead = -Math.round(value.getTimezoneOffset());
  const zone = `${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return new Ext(1, `${days.join("-")}T${time}.000${ahead < 0 ? "-" : "+"}${zone}`);
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

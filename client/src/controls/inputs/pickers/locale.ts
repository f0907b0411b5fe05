import type { ControlNode } from "../../../tree/node";
import { isMap, type WireValue } from "../../../tree/wire";

/** How dates and times are written: in a picker's own language, the page's, or English as in the United States. */
export function localeOf(node: ControlNode): string {
  const configuration = node.tree.page.get("locale_configuration");
  return (
    tag(node.get("locale")) ?? tag(isMap(configuration) ? configuration.current_locale : undefined) ?? "en-US"
  );
}

function tag(value: WireValue): string | undefined {
  if (!isMap(value) || typeof value.language_code !== "string") return undefined;
  const parts = [value.language_code, value.script_code, value.country_code].filter(Boolean);
  try {
    return new Intl.Locale(parts.join("-")).toString();
  } catch {
    return undefined;
  }
}

interface WithWeek extends Intl.Locale {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The day weeks begin with, Sunday being 0. */
export function firstWeekday(locale: string): number {
  const known = new Intl.Locale(locale) as WithWeek;
  const info = known.getWeekInfo?.() ?? known.weekInfo;
  return (info?.firstDay ?? 7) % 7;
}

/** Short and full names of the days, beginning with `first`. */
export function weekdays(locale: string, first: number): { short: string; long: string }[] {
  const short = new Intl.DateTimeFormat(locale, { weekday: "narrow" });
  const long = new Intl.DateTimeFormat(locale, { weekday: "long" });
  return Array.from({ length: 7 }, (_, at) => {
    const day = new Date(2023, 0, 1 + ((first + at) % 7));
    return { short: short.format(day), long: long.format(day) };
  });
}

export const format = (date: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, options).format(date);

const NUMERIC: Intl.DateTimeFormatOptions = { year: "numeric", month: "2-digit", day: "2-digit" };

export const writeDate = (date: Date, locale: string): string => format(date, locale, NUMERIC);

/** The order and separators of a written date, e.g. `mm/dd/yyyy`. */
export function datePattern(locale: string): string {
  const names: Record<string, string> = { year: "yyyy", month: "mm", day: "dd" };
  return new Intl.DateTimeFormat(locale, NUMERIC)
    .formatToParts(new Date(2023, 10, 22))
    .map((part) => names[part.type] ?? part.value)
    .join("");
}

/** Reads a date as it is written in a language; undefined if it is none. */
export function readDate(text: string, locale: string): Date | undefined {
  const numbers = text.match(/\d+/g)?.map(Number);
  const order = datePattern(locale).match(/yyyy|mm|dd/g);
  if (numbers?.length !== 3 || !order) return undefined;
  const of = (name: string) => numbers[order.indexOf(name)];
  const date = new Date(of("yyyy"), of("mm") - 1, of("dd"));
  return date.getMonth() === of("mm") - 1 && date.getFullYear() === of("yyyy") ? date : undefined;
}

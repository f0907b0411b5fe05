import type { ControlNode } from "../../../tree/node";
import { isFields, type WireValue } from "../../../tree/wire";
import { daysIn, type Month } from "./days";

/**
 * What is made for a language, once for all that want the same: browsers take as long to make what writes dates or numbers
 * as they do to write some fifty of them.
 */
export function keptByLocale<Options, Made>(
  make: (locale: string, options: Options) => Made,
): (locale: string, options: Options) => Made {
  const kept = new Map<string, Made>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const found = kept.get(key) ?? make(locale, options);
    kept.set(key, found);
    return found;
  };
}

/** How dates and times are written: in a picker's own language, the page's, or English as in the United States. */
export function localeOf(node: ControlNode): string {
  const configuration = node.tree.page.get("locale_configuration");
  return (
    tag(node.get("locale")) ??
    tag(isFields(configuration) ? configuration.current_locale : undefined) ??
    "en-US"
  );
}

function tag(value: WireValue): string | undefined {
  if (!isFields(value) || typeof value.language_code !== "string") return undefined;
  const parts = [value.language_code, value.script_code, value.country_code].filter(Boolean);
  try {
    return new Intl.Locale(parts.join("-")).toString();
  } catch {
    return undefined;
  }
}

/** Languages by the names that others have for them. */
const OTHER_NAMES: Record<string, string> = { iw: "he", in: "id", no: "nb", nn: "nb", bs: "hr", tl: "fil" };

/** The first name of a language that is known: with its script, then alone. */
export function writtenIn(locale: string, known: (language: string) => boolean): string | undefined {
  const { language, script } = new Intl.Locale(locale).maximize();
  const usual = OTHER_NAMES[language] ?? language;
  return [`${usual}-${script}`, usual].find(known);
}

/** Which way a language is written. */
export function directionOf(locale: string): "ltr" | "rtl" {
  const { script } = new Intl.Locale(locale).maximize();
  return /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(script ?? "") ? "rtl" : "ltr";
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
  return Array.from({ length: 7 }, (_, at) => {
    const day = new Date(2023, 0, 1 + ((first + at) % 7));
    return {
      short: format(day, locale, { weekday: "narrow" }),
      long: format(day, locale, { weekday: "long" }),
    };
  });
}

/** What writes dates in a language. The calendar is the one that pickers show, whatever is usual there. */
const dateWriter = keptByLocale(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { calendar: "gregory", ...options }),
);

/** What writes numbers in a language. */
export const numberWriter = keptByLocale(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** A date in a language. */
export const format = (date: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  dateWriter(locale, options).format(date);

/** A number with the digits of a language, of two at least if it is to be `padded`. */
export const digits = (number: number, locale: string, padded = false): string =>
  numberWriter(locale, { useGrouping: false, minimumIntegerDigits: padded ? 2 : 1 }).format(number);

/** Text in which the digits of whatever writing are those of ASCII. */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) as number;
    const value = zero;
    // digits stand in tens, each ten from its own zero on
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero--;
    return String(value - zero);
  });

/**
 * The number of each day of a month and what it is called in full, by its date. Within a month dates of one day of the week
 * differ by their number only.
 */
export function daysOf(month: Month, locale: string): { number: string; name: string }[] {
  const writer = dateWriter(locale, { dateStyle: "full" });
  const names: ((number: string) => string)[] = [];
  const days = [{ number: "", name: "" }];
  for (let at = 1; at <= daysIn(month); at++) {
    const number = digits(at, locale);
    if (at <= 7) {
      const parts = writer.formatToParts(new Date(month.year, month.month, at));
      const day = parts.findIndex((part) => part.type === "day");
      const text = (some: Intl.DateTimeFormatPart[]) => some.map((part) => part.value).join("");
      const [before, after] = [text(parts.slice(0, day)), text(parts.slice(day + 1))];
      names.push((own) => before + own + after);
    }
    days.push({ number, name: names[(at - 1) % 7](number) });
  }
  return days;
}

const NUMERIC: Intl.DateTimeFormatOptions = {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
};

export const writeDate = (date: Date, locale: string): string => format(date, locale, NUMERIC);

/** The order and separators of a written date, e.g. `mm/dd/yyyy`. */
export function datePattern(locale: string): string {
  const names: Record<string, string> = { year: "yyyy", month: "mm", day: "dd" };
  return dateWriter(locale, NUMERIC)
    .formatToParts(new Date(2023, 10, 22))
    .map((part) => names[part.type] ?? part.value)
    .join("");
}

/** Reads a date as it is written in a language; undefined if it is none. */
export function readDate(text: string, locale: string): Date | undefined {
  const numbers = plainDigits(text).match(/\d+/g)?.map(Number);
  const order = datePattern(locale).match(/yyyy|mm|dd/g);
  if (numbers?.length !== 3 || !order) return undefined;
  const of = (name: string) => numbers[order.indexOf(name)];
  const date = new Date(of("yyyy"), of("mm") - 1, of("dd"));
  return date.getMonth() === of("mm") - 1 && date.getFullYear() === of("yyyy") ? date : undefined;
}

/** Languages that count hours to 12 on clocks to set, though dates are written with 24. */
const TWELVE = new Set(["zh", "th"]);

/** Whether hours count to 24 in a language. */
export function counts24(locale: string): boolean {
  if (TWELVE.has(new Intl.Locale(locale).language)) return false;
  const cycle = dateWriter(locale, { hour: "numeric" }).resolvedOptions().hourCycle;
  return cycle === "h23" || cycle === "h24";
}

/** What the halves of the day are called in a language, and whether that stands before the hour. */
export function halvesOfDay(locale: string): { morning: string; afternoon: string; first: boolean } {
  const clock = dateWriter(locale, { hour: "numeric", hour12: true });
  const at = (hour: number) => clock.formatToParts(new Date(2023, 0, 1, hour));
  const name = (hour: number, otherwise: string) =>
    at(hour).find((part) => part.type === "dayPeriod")?.value ?? otherwise;
  const order = at(9)
    .map((part) => part.type)
    .filter((type) => type !== "literal");
  return { morning: name(9, "AM"), afternoon: name(15, "PM"), first: order[0] === "dayPeriod" };
}

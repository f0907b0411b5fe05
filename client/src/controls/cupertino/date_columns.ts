import { addDays, startOfDay } from "../inputs/pickers/days";
import { datePattern, digits, format, halvesOfDay } from "../inputs/pickers/locale";
import { partName } from "../inputs/pickers/words";
import type { Column } from "./columns";

export interface DateWheels {
  /** time, date, dateAndTime or monthYear. */
  mode: string;
  value: Date;
  /** The day that wheels of days without an end are counted from. */
  start: Date;
  first: Date | undefined;
  last: Date | undefined;
  firstYear: number;
  lastYear: number;
  minuteInterval: number;
  hours24: boolean;
  /** Whether days are named. */
  weekday: boolean;
  /** dmy, mdy, ymd or ydm; as the language has it if undefined. */
  order: string | undefined;
  locale: string;
  choose: (next: Date) => void;
}

/** The wheels of a date picker in their order. */
export function dateColumns(of: DateWheels): Column[] {
  return (MODES[of.mode.toLowerCase()] ?? MODES.dateandtime)(of);
}

const MODES: Record<string, (of: DateWheels) => Column[]> = {
  time: timeColumns,
  dateandtime: (of) => [dayColumn(of), ...timeColumns(of)],
  date: (of) => order(of).map((part) => PARTS[part](of)),
  monthyear: (of) =>
    order(of)
      .filter((part) => part !== "d")
      .map((part) => PARTS[part](of)),
};

const PARTS: Record<string, (of: DateWheels) => Column> = { d: dateColumn, m: monthColumn, y: yearColumn };

function order(of: DateWheels): string[] {
  const given = of.order?.toLowerCase();
  if (given && /^(dmy|mdy|ymd|ydm)$/.test(given)) return [...given];
  return (datePattern(of.locale).match(/yyyy|mm|dd/g) ?? ["mm", "dd", "yyyy"]).map((part) => part[0]);
}

/** Another value with some parts changed: in an existing day and between the bounds. */
function changed(
  of: DateWheels,
  parts: Partial<Record<"year" | "month" | "day" | "hour" | "minute", number>>,
) {
  const { value } = of;
  const year = parts.year ?? value.getFullYear();
  const month = parts.month ?? value.getMonth();
  const last = new Date(2000, month + 1, 0);
  last.setFullYear(year, month + 1, 0);
  const day = Math.min(parts.day ?? value.getDate(), last.getDate());
  const next = new Date(value);
  next.setFullYear(year, month, day);
  next.setHours(parts.hour ?? value.getHours(), parts.minute ?? value.getMinutes());
  of.choose(bounded(of, next));
}

function bounded(of: DateWheels, next: Date): Date {
  if (of.first && next < of.first) return of.first;
  return of.last && next > of.last ? of.last : next;
}

/** Whether anything between two moments can be chosen. */
function open(of: DateWheels, from: Date, to: Date): boolean {
  return !(of.first && to < of.first) && !(of.last && from > of.last);
}

function widest(texts: string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

function dateColumn(of: DateWheels): Column {
  const year = of.value.getFullYear();
  const month = of.value.getMonth();
  const on = (index: number) => new Date(year, month, index + 1);
  const text = (index: number) =>
    of.weekday
      ? format(on(index), of.locale, { weekday: "short", day: "numeric" })
      : digits(index + 1, of.locale);
  return {
    label: partName(of.locale, "day"),
    count: 31,
    endless: true,
    selected: of.value.getDate() - 1,
    onSelect: (index) => changed(of, { day: index + 1 }),
    text,
    widest: of.weekday ? "Wed 28" : "28",
    align: "center",
    open: (index) =>
      on(index).getMonth() === month && open(of, on(index), new Date(year, month, index + 1, 23, 59)),
  };
}

function monthColumn(of: DateWheels): Column {
  const names = Array.from({ length: 12 }, (_, month) =>
    format(new Date(2023, month, 1), of.locale, { month: "long" }),
  );
  const year = of.value.getFullYear();
  return {
    label: partName(of.locale, "month"),
    count: 12,
    endless: true,
    selected: of.value.getMonth(),
    onSelect: (month) => changed(of, { month }),
    text: (month) => names[month],
    widest: widest(names),
    open: (month) => open(of, new Date(year, month, 1), new Date(year, month + 1, 0, 23, 59)),
  };
}

function yearColumn(of: DateWheels): Column {
  const from = of.firstYear;
  return {
    label: partName(of.locale, "year"),
    count: Math.max(of.lastYear - from + 1, 1),
    selected: Math.max(of.value.getFullYear() - from, 0),
    onSelect: (index) => changed(of, { year: from + index }),
    text: (index) => digits(from + index, of.locale),
    widest: "2028",
    open: (index) => open(of, new Date(from + index, 0, 1), new Date(from + index, 11, 31, 23, 59)),
  };
}

/** How many days a wheel without bounds goes to either side. */
const DAYS = 36_500;

function dayColumn(of: DateWheels): Column {
  const from = of.first ? startOfDay(of.first) : addDays(of.start, -DAYS);
  const to = of.last ? startOfDay(of.last) : addDays(of.start, DAYS);
  const between = (one: Date, other: Date) =>
    Math.round((startOfDay(other).getTime() - startOfDay(one).getTime()) / 86_400_000);
  const now = startOfDay(new Date()).getTime();
  return {
    label: partName(of.locale, "day"),
    count: Math.max(between(from, to) + 1, 1),
    selected: Math.max(between(from, of.value), 0),
    onSelect(index) {
      const day = addDays(from, index);
      changed(of, { year: day.getFullYear(), month: day.getMonth(), day: day.getDate() });
    },
    text(index) {
      const day = addDays(from, index);
      if (startOfDay(day).getTime() === now) return today(of.locale);
      return format(day, of.locale, { weekday: "short", month: "short", day: "numeric" });
    },
    widest: format(new Date(2023, 8, 27), of.locale, { weekday: "short", month: "short", day: "numeric" }),
    align: "end",
  };
}

function today(locale: string): string {
  const word = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "day");
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}

function timeColumns(of: DateWheels): Column[] {
  const hour = of.value.getHours();
  const minute = of.value.getMinutes();
  const steps = Math.max(Math.floor(60 / of.minuteInterval), 1);
  const hours: Column = {
    label: partName(of.locale, "hour"),
    count: of.hours24 ? 24 : 12,
    endless: true,
    selected: of.hours24 ? hour : hour % 12,
    onSelect: (index) => changed(of, { hour: of.hours24 ? index : index + (hour < 12 ? 0 : 12) }),
    text: (index) => digits(of.hours24 ? index : index || 12, of.locale, true),
    widest: "08",
  };
  const minutes: Column = {
    label: partName(of.locale, "minute"),
    count: steps,
    endless: true,
    selected: Math.floor(minute / of.minuteInterval),
    onSelect: (index) => changed(of, { minute: index * of.minuteInterval }),
    text: (index) => digits(index * of.minuteInterval, of.locale, true),
    widest: "08",
  };
  if (of.hours24) return [hours, minutes];
  const { morning, afternoon, first } = halvesOfDay(of.locale);
  const names = [morning, afternoon];
  const half: Column = {
    label: partName(of.locale, "dayPeriod"),
    count: 2,
    selected: hour < 12 ? 0 : 1,
    onSelect: (index) => changed(of, { hour: (hour % 12) + index * 12 }),
    text: (index) => names[index],
    widest: widest(names),
  };
  return first ? [half, hours, minutes] : [hours, minutes, half];
}

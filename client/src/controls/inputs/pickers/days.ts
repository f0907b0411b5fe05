import { type Accessor, createMemo } from "solid-js";

/** A month, January being 0. */
export interface Month {
  year: number;
  month: number;
}

export const startOfDay = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate());

export const sameDay = (one: Date | undefined, other: Date | undefined): boolean =>
  one !== undefined && other !== undefined && startOfDay(one).getTime() === startOfDay(other).getTime();

export const addDays = (date: Date, days: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);

export const monthOf = (date: Date): Month => ({ year: date.getFullYear(), month: date.getMonth() });

export function addMonths(from: Month, months: number): Month {
  const count = from.year * 12 + from.month + months;
  return { year: Math.floor(count / 12), month: ((count % 12) + 12) % 12 };
}

/** How many months the second is after the first. */
export const monthsBetween = (first: Month, second: Month): number =>
  (second.year - first.year) * 12 + second.month - first.month;

export const daysIn = ({ year, month }: Month): number => new Date(year, month + 1, 0).getDate();

/** The same day of the month in another month, or its last day. */
export const dayIn = (day: Date, to: Month): Date =>
  new Date(to.year, to.month, Math.min(day.getDate(), daysIn(to)));

/** The cells of a month's weeks; undefined before the first and after the last day. `first` is the day weeks begin with. */
export function weeks(of: Month, first: number): (Date | undefined)[][] {
  const before = (new Date(of.year, of.month, 1).getDay() - first + 7) % 7;
  const days = daysIn(of);
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day < 1 || day > days ? undefined : new Date(of.year, of.month, day);
    }),
  );
}

export function clampDay(date: Date, least: Date, most: Date): Date {
  if (date < startOfDay(least)) return startOfDay(least);
  return date > startOfDay(most) ? startOfDay(most) : date;
}

export const within = (date: Date, least: Date, most: Date): boolean =>
  date >= startOfDay(least) && date <= startOfDay(most);

/** A day that is worked out, and another one only when it is. */
export const dayMemo = (read: () => Date): Accessor<Date> => createMemo(read, undefined, { equals: sameDay });

import type { Measures } from "../../layout/stretch_of_items";
import { daysIn, type Month } from "./days";

/** After so many months of the Gregorian calendar all comes again, days of the week included. */
const ROUND = 4800;
/** The first of January 2000, with which a round begins, was a Saturday. */
const SATURDAY = 6;

/** How long months are as lists show them, in pixels: what is above and below their weeks, and a week. */
export interface MonthLengths {
  around: number;
  week: number;
}

const tables = new Map<number, Int32Array>();

/** How many weeks the months of a round have before each of its months; `first` is the day that weeks begin with. */
function tableOf(first: number): Int32Array {
  const found = tables.get(first);
  if (found) return found;
  const table = new Int32Array(ROUND + 1);
  let weekday = SATURDAY;
  for (let at = 0; at < ROUND; at++) {
    const days = daysIn({ year: 2000 + Math.floor(at / 12), month: at % 12 });
    table[at + 1] = table[at] + Math.ceil((((weekday - first + 7) % 7) + days) / 7);
    weekday = (weekday + days) % 7;
  }
  tables.set(first, table);
  return table;
}

/** How many weeks the months have that come before one, from the beginning of the calendar on. */
function weeksBefore(month: number, first: number): number {
  const table = tableOf(first);
  const rounds = Math.floor(month / ROUND);
  return rounds * table[ROUND] + table[month - rounds * ROUND];
}

/** Where months are that stand below each other, however many; `first` is the day that weeks begin with. */
export function monthsBelow(from: Month, count: number, first: number, lengths: MonthLengths): Measures {
  const begin = from.year * 12 + from.month;
  const before = weeksBefore(begin, first);
  const offsetOf = (index: number) =>
    index * lengths.around + (weeksBefore(begin + index, first) - before) * lengths.week;
  return {
    count,
    offsetOf,
    at(offset) {
      let [least, most] = [0, count];
      while (least < most) {
        const middle = (least + most) >> 1;
        if (offsetOf(middle + 1) > offset) most = middle;
        else least = middle + 1;
      }
      return least;
    },
  };
}

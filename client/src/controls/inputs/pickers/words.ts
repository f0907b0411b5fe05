import { createRenderEffect, createSignal, on } from "solid-js";
import { keptByLocale, numberWriter, writtenIn } from "./locale";

/** What pickers say by themselves, in the order of the table of languages. */
export const ENGLISH = {
  selectDate: "Select date",
  cancel: "Cancel",
  confirm: "OK",
  enterDate: "Enter Date",
  invalidFormat: "Invalid format.",
  outOfRange: "Out of range.",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  toCalendar: "Switch to calendar",
  toInput: "Switch to input",
  selectYear: "Select year",
  selectRange: "Select range",
  startDate: "Start Date",
  endDate: "End Date",
  save: "Save",
  close: "Close",
  invalidRange: "Invalid range.",
  selectTime: "Select time",
  enterTime: "Enter time",
  invalidTime: "Enter a valid time",
  toDial: "Switch to dial picker mode",
  toText: "Switch to text input mode",
};

export type Words = Record<keyof typeof ENGLISH, string>;

/** The words of a language: English ones until they have arrived, or where there are none. */
export function useWords(locale: () => string): () => Words {
  const [words, setWords] = createSignal<Words>(ENGLISH);
  createRenderEffect(
    on(locale, async (of) => {
      const found = of.startsWith("en") ? ENGLISH : await load(of);
      if (of === locale()) setWords(found);
    }),
  );
  return words;
}

async function load(locale: string): Promise<Words> {
  const { LANGUAGES } = await import("./languages");
  const found = LANGUAGES[writtenIn(locale, (language) => language in LANGUAGES) ?? ""];
  if (found === undefined) return ENGLISH;
  const texts = found.split("|");
  const keys = Object.keys(ENGLISH) as (keyof Words)[];
  return Object.fromEntries(keys.map((key, at) => [key, texts[at]])) as Words;
}

/** What stands beside a number of hours, minutes or seconds. */
export function unitName(locale: string, unit: "hour" | "minute" | "second", count: number): string {
  if (locale.startsWith("en") && unit !== "hour") return unit === "minute" ? "min." : "sec.";
  const parts = numberWriter(locale, {
    style: "unit",
    unit,
    unitDisplay: unit === "hour" ? "long" : "short",
  }).formatToParts(count);
  return parts.find((part) => part.type === "unit")?.value ?? "";
}

const partNames = keptByLocale(
  (locale, _: "parts") => new Intl.DisplayNames(locale, { type: "dateTimeField" }),
);

/** The name of a part of dates and times, such as `hour`. */
export function partName(
  locale: string,
  part: "year" | "month" | "day" | "hour" | "minute" | "second" | "dayPeriod",
): string {
  const name = partNames(locale, "parts").of(part) ?? part;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

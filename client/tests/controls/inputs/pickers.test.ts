import { expect, test } from "vitest";
import { addMonths, clampDay, dayIn, monthsBetween, weeks } from "../../../src/controls/inputs/pickers/days";
import { hour12, hourAt, minuteAt, pointOn } from "../../../src/controls/inputs/pickers/dial";
import { LANGUAGES } from "../../../src/controls/inputs/pickers/languages";
import {
  counts24,
  datePattern,
  halvesOfDay,
  plainDigits,
  readDate,
  writeDate,
  writtenIn,
} from "../../../src/controls/inputs/pickers/locale";
import { ENGLISH } from "../../../src/controls/inputs/pickers/words";

test("weeks of a month begin on the day that the language wants", () => {
  const sunday = weeks({ year: 2024, month: 4 }, 0);
  expect(sunday).toHaveLength(5);
  expect(sunday[0].map((day) => day?.getDate())).toEqual([undefined, undefined, undefined, 1, 2, 3, 4]);
  expect(weeks({ year: 2024, month: 4 }, 1)[0].filter(Boolean)).toHaveLength(5);
});

test("months count over the ends of years, days stay within months", () => {
  expect(addMonths({ year: 2024, month: 0 }, -1)).toEqual({ year: 2023, month: 11 });
  expect(monthsBetween({ year: 2023, month: 11 }, { year: 2024, month: 1 })).toBe(2);
  expect(dayIn(new Date(2024, 0, 31), { year: 2024, month: 1 }).getDate()).toBe(29);
  expect(clampDay(new Date(2020, 0, 1), new Date(2024, 0, 5, 12), new Date(2025, 0, 1))).toEqual(
    new Date(2024, 0, 5),
  );
});

test("dates are written and read in the order of the language", () => {
  expect(datePattern("en-US")).toBe("mm/dd/yyyy");
  expect(datePattern("de-DE")).toBe("dd.mm.yyyy");
  expect(readDate(writeDate(new Date(2024, 4, 17), "de-DE"), "de-DE")).toEqual(new Date(2024, 4, 17));
  expect(readDate("02/30/2024", "en-US")).toBeUndefined();
  expect(readDate("soon", "en-US")).toBeUndefined();
});

test("dates of other writings and calendars are written with their digits, and read", () => {
  for (const locale of ["ar-EG", "fa", "th", "hi"]) {
    const day = new Date(2024, 4, 17);
    expect(readDate(writeDate(day, locale), locale)).toEqual(day);
    expect(readDate("17/05/2024", locale === "fa" ? "hi" : locale)).toEqual(day);
  }
  expect(plainDigits("١٢:۳۴ ५")).toBe("12:34 5");
});

test("every language has every word, and clocks count as they do there", () => {
  for (const [language, words] of Object.entries(LANGUAGES)) {
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    const texts = words.split("|");
    expect(texts.length, language).toBe(Object.keys(ENGLISH).length);
    expect(
      texts.every((text) => text.trim() !== ""),
      language,
    ).toBe(true);
  }
  expect(["zh", "ar", "ko", "de", "ja", "fr"].map(counts24)).toEqual([false, false, false, true, true, true]);
  expect(halvesOfDay("zh")).toEqual({ morning: "上午", afternoon: "下午", first: true });
  expect(halvesOfDay("ar")).toEqual({ morning: "ص", afternoon: "م", first: false });
  expect(writtenIn("zh-TW", (one) => one in LANGUAGES)).toBe("zh-Hant");
  expect(writtenIn("zh-CN", (one) => one in LANGUAGES)).toBe("zh");
});

test("points on the dial are hours and minutes", () => {
  const box = { left: 0, top: 0, width: 200, height: 200 };
  const three = pointOn(box, 195, 100);
  expect(hourAt(three, false, true)).toBe(15);
  expect(hourAt(three, true, false)).toBe(3);
  expect(hourAt(pointOn(box, 140, 100), true, false)).toBe(15);
  expect(hourAt(pointOn(box, 100, 50), true, false)).toBe(12);
  expect(hourAt(pointOn(box, 100, 10), true, false)).toBe(0);
  expect(minuteAt(pointOn(box, 100, 195))).toBe(30);
  expect(hour12(0)).toBe(12);
});

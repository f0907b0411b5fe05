import { describe, expect, it } from "vitest";
import { type DateWheels, dateColumns } from "../../../src/controls/cupertino/date_columns";

function wheels(changes: Partial<DateWheels>) {
  const chosen: Date[] = [];
  const value = changes.value ?? new Date(2024, 0, 31, 9, 30);
  const columns = dateColumns({
    mode: "date",
    value,
    start: value,
    first: undefined,
    last: undefined,
    firstYear: 1,
    lastYear: 9999,
    minuteInterval: 1,
    hours24: false,
    weekday: false,
    order: undefined,
    locale: "en-US",
    choose: (next) => chosen.push(next),
    ...changes,
  });
  return { columns, chosen };
}

describe("the wheels of a date picker", () => {
  it("stand in the order of the language, or the one that is asked for", () => {
    expect(wheels({}).columns.map((one) => one.label)).toEqual(["Month", "Day", "Year"]);
    expect(wheels({ locale: "de-DE" }).columns.map((one) => one.label)).toEqual(["Tag", "Monat", "Jahr"]);
    expect(wheels({ order: "ymd" }).columns.map((one) => one.label)).toEqual(["Year", "Month", "Day"]);
  });

  it("go to the last day of a shorter month", () => {
    const { columns, chosen } = wheels({});
    columns[0].onSelect(1);
    expect(chosen[0]).toEqual(new Date(2024, 1, 29, 9, 30));
  });

  it("stay between the bounds", () => {
    const first = new Date(2024, 0, 10);
    const { columns, chosen } = wheels({ first });
    expect(columns[1].open?.(3)).toBe(false);
    columns[1].onSelect(3);
    expect(chosen[0]).toEqual(first);
  });

  it("have a half of the day only with twelve hours", () => {
    const { columns, chosen } = wheels({ mode: "time" });
    expect(columns[0].text(0)).toBe("12");
    columns[2].onSelect(1);
    expect(chosen[0].getHours()).toBe(21);
    expect(wheels({ mode: "time", hours24: true }).columns).toHaveLength(2);
  });

  it("go in steps of the minute interval", () => {
    const { columns, chosen } = wheels({ mode: "time", minuteInterval: 15 });
    expect(columns[1].count).toBe(4);
    columns[1].onSelect(3);
    expect(chosen[0].getMinutes()).toBe(45);
  });
});

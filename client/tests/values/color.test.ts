import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cssColor } from "../../src/values/color";

test.each([
  ["primary", "var(--md-sys-color-primary)"],
  ["onPrimaryContainer", "var(--md-sys-color-on-primary-container)"],
  ["primary,0.3", "color-mix(in srgb, var(--md-sys-color-primary) 30%, transparent)"],
  ["primary,0", "rgb(from var(--md-sys-color-primary) r g b / 0)"],
  ["red", "#f44336"],
  ["red50", "#ffebee"],
  ["red999", "#f44336"],
  ["redaccent", "#ff5252"],
  ["redaccent700", "#d50000"],
  ["brownaccent", undefined],
  ["deeporange,0.5", "#ff572280"],
  ["black87", "#000000dd"],
  ["white10", "#ffffff1a"],
  ["transparent", "#00000000"],
  ["#123", "#112233"],
  ["#8123", "#11223388"],
  ["#80ff0000", "#ff000080"],
  ["0xff00ff00", "#00ff00ff"],
  ["#ff0000,0.5", "#ff000080"],
  ["systemBlue", "light-dark(#007aff, #0a84ff)"],
  ["systemGrey", "#8e8e93"],
  ["nonsense", undefined],
  ["#12345", undefined],
  ["", undefined],
  [null, undefined],
  [5, undefined],
])("%s", (value, css) => {
  expect(cssColor(value)).toBe(css);
});

test("every name of the public API is a colour", () => {
  const source = "/work/shared/spec/api.json";
  let facts: { classes: Record<string, { members: Record<string, string> }> };
  try {
    facts = JSON.parse(readFileSync(source, "utf8"));
  } catch {
    return;
  }
  const names = ["Colors", "CupertinoColors"].flatMap((one) => Object.values(facts.classes[one].members));
  expect(names.filter((name) => cssColor(name) === undefined)).toEqual([]);
});

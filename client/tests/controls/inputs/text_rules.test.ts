import { expect, test } from "vitest";
import { autocomplete } from "../../../src/controls/inputs/autofill";
import { capitalize, filterText, inputMode } from "../../../src/controls/inputs/text_rules";

test("an allowing filter refuses a text that does not match and lets it be emptied", () => {
  const digits = { regex_string: "^[0-9]*$" };
  expect(filterText("1", "12", digits)).toBe("12");
  expect(filterText("1", "1a", digits)).toBe("1");
  expect(filterText("1", "", { regex_string: "^[0-9]+$" })).toBe("");
});

test("a denying filter replaces what matches", () => {
  const filter = { regex_string: "[XYZ]", allow: false, replacement_string: "$1", case_sensitive: false };
  expect(filterText("", "axbz", filter)).toBe("a$1b$1");
});

test("a filter that is no expression lets everything pass", () => {
  expect(filterText("a", "ab", { regex_string: "[" })).toBe("ab");
});

test("capitals of words, sentences and everything; the length stays", () => {
  expect(capitalize("hello world", "words")).toBe("Hello World");
  expect(capitalize("one. two", "sentences")).toBe("One. Two");
  expect(capitalize("ab", "characters")).toBe("AB");
  expect(capitalize("straße", "characters")).toBe("straße");
  expect(capitalize("as it is", "none")).toBe("as it is");
});

test("keyboards and autofill hints in HTML's words", () => {
  expect(inputMode("phone")).toBe("tel");
  expect(inputMode(undefined)).toBe("text");
  expect(autocomplete(["location", "newPassword"])).toBe("new-password");
  expect(autocomplete(undefined)).toBeUndefined();
});

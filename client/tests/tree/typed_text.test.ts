import { expect, test } from "vitest";
import { merge } from "../../src/tree/typed_text";

test.each([
  // what the program knew, what it made of it, what the visitor has, what becomes of both
  ["hello", "", "hello world", " world"],
  ["hello", "", "x", "x"],
  ["a", "A", "ab", "Ab"],
  ["123", "(123) ", "1234", "(123) 4"],
  ["ab", "ab!", "xab", "xab!"],
  ["ab", "AB", "ab", "AB"],
  ["", "hint", "t", "hintt"],
  ["abc", "ABC", "aXc", "ABC"],
])("%j, made %j by the program and %j by the visitor, is %j", (base, theirs, mine, both) => {
  expect(merge(base, theirs, mine)).toBe(both);
});

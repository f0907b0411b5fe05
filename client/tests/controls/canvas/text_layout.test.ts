import { expect, test } from "vitest";
import { layOut, type Run } from "../../../src/controls/canvas/text_layout";

const run = (text: string): Run => ({
  text,
  font: "",
  color: "",
  background: undefined,
  spacing: "0px",
  lines: 0,
  height: 20,
});
const measure = (each: Run) => each.text.length;
const texts = (...args: Parameters<typeof layOut> extends [unknown, ...infer Rest] ? Rest : never) =>
  layOut(measure, ...args).map((line) => line.pieces.map((piece) => piece.text).join(""));

test("lines end between words, and at breaks", () => {
  expect(texts([run("one two three\nfour")], 8, undefined, undefined)).toEqual(["one two", "three", "four"]);
});

test("a word longer than the line has one of its own", () => {
  expect(texts([run("a verylongword b")], 6, undefined, undefined)).toEqual(["a", "verylongword", "b"]);
});

test("what is too much is cut off, with an ellipsis where one is given", () => {
  expect(texts([run("one two three four")], 8, 2, undefined)).toEqual(["one two", "three"]);
  expect(texts([run("one two threefour five")], 8, 1, "…")).toEqual(["one two…"]);
});

test("runs follow each other in a line", () => {
  const [line] = layOut(measure, [run("ab "), run("cd")], 80, undefined, undefined);
  expect([line.pieces.length, line.width, line.height]).toEqual([2, 5, 20]);
});

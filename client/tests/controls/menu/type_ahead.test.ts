import { expect, test } from "vitest";
import { typeAhead } from "../../../src/controls/menu/type_ahead";

const ENTRIES = ["Aachen", "Amber", "Ant", "Beta", "New file", "New folder"];

/** What is reached after each of some letters, typed one soon after the other. */
function typed(letters: string): (string | undefined)[] {
  const search = typeAhead();
  let at = 0;
  return [...letters].map((letter) => {
    const found = search.find(letter, ENTRIES.length, at, (index) => ENTRIES[index]);
    if (found >= 0) at = found;
    return found < 0 ? undefined : ENTRIES[found];
  });
}

test("a letter again and again goes from one entry to the next, and another letter to those of its own", () => {
  expect(typed("aaaab")).toEqual(["Amber", "Ant", "Aachen", "Amber", "Beta"]);
});

test("letters that an entry begins with stay one search", () => {
  expect(typed("aac")).toEqual(["Amber", "Ant", "Aachen"]);
  expect(typed("new fo")).toEqual([...Array(5).fill("New file"), "New folder"]);
  expect(typed("anx")).toEqual(["Amber", "Ant", undefined]);
});

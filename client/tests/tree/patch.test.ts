import { createEffect, createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import type { ControlNode } from "../../src/tree/node";
import { applyPatch } from "../../src/tree/patch";
import { children } from "../../src/tree/read";
import type { WireValue } from "../../src/tree/wire";
import { control, page } from "../page";

const text = (id: number, value: string) => control("Text", id, { value });

function letters(...values: string[]) {
  const column = control("Column", 4, { controls: values.map((value, at) => text(10 + at, value)) });
  return page({ views: [control("View", 3, { controls: [column] })] });
}

const values = (node: ControlNode) => children(node, "controls").map((each) => each.peek("value"));

/** Counts how often something that was read has changed. */
function runs(read: () => unknown): { count: number; stop: () => void } {
  const seen = { count: -1, stop: () => {} };
  seen.stop = createRoot((dispose) => {
    createEffect(() => {
      read();
      seen.count += 1;
    });
    return dispose;
  });
  return seen;
}

describe("lists", () => {
  const cases: [string, string, WireValue[][]][] = [
    ["append", "a b c d e", [[1, 0, 4, text(20, "e")]]],
    ["insert", "z a b c d", [[1, 0, 0, text(20, "z")]]],
    [
      "remove two",
      "a c",
      [
        [2, 0, 1],
        [2, 0, 2],
      ],
    ],
    ["replace", "a R c d", [[0, 0, 1, text(20, "R")]]],
    [
      "reverse",
      "d c b a",
      [
        [3, 0, 3, 0, 0],
        [3, 0, 3, 0, 1],
        [3, 0, 3, 0, 2],
      ],
    ],
    ["last to first", "d a b c", [[3, 0, 3, 0, 0]]],
  ];
  test.each(cases)("%s", (_, expected, ops) => {
    const { find } = letters("a", "b", "c", "d");
    const tree: WireValue[] = [
      0,
      { views: [9, { 0: [8, { controls: [7, { 0: [6, { controls: [5] }] }] }] }] },
    ];
    const patch = ops.map((op) => op.map((part, at) => (at === 1 || (op[0] === 3 && at === 3) ? 5 : part)));
    applyPatch(find(1), [tree, ...patch]);
    expect(values(find(4)).join(" ")).toBe(expected);
  });

  test("a moved control stays the same object", () => {
    const { find } = letters("a", "b");
    const before = find(11);
    applyPatch(find(4), [
      [0, { controls: [1] }],
      [3, 1, 1, 1, 0],
    ]);
    expect(children(find(4), "controls")[0]).toBe(before);
  });

  test("a removed control is not found any more, a moved one is", () => {
    const { tree, find } = letters("a", "b", "c");
    applyPatch(find(4), [
      [0, { controls: [1] }],
      [2, 1, 0],
      [3, 1, 1, 1, 0],
    ]);
    expect(tree.find(10)).toBeUndefined();
    expect(tree.find(12)).toBeDefined();
  });

  test("a control that is sent again with its id is the new one", () => {
    const { find } = letters("a", "b");
    const before = find(10);
    applyPatch(find(4), [
      [0, { controls: [1] }],
      [2, 1, 0],
      [0, 0, "content", text(10, "again")],
    ]);
    expect(find(10)).not.toBe(before);
    expect(find(10).peek("value")).toBe("again");
  });

  test("moves go across lists", () => {
    const { find } = page({ views: [text(5, "x")], controls: [text(6, "y")] });
    applyPatch(find(1), [
      [0, { views: [1], controls: [2] }],
      [3, 1, 0, 2, 1],
    ]);
    expect([children(find(1), "views"), children(find(1), "controls")].map((list) => list.length)).toEqual([
      0, 2,
    ]);
    expect(find(5).slot).toBe("controls");
  });

  test("what comes before a failing operation stays", () => {
    const { find } = letters("a", "b");
    const patch = [
      [0, { controls: [1] }],
      [0, 0, "spacing", 3],
      [2, 1, 9],
      [0, 0, "spacing", 4],
    ];
    expect(() => applyPatch(find(4), patch)).toThrow("outside");
    expect(find(4).peek("spacing")).toBe(3);
  });

  test("only what read a property runs again", () => {
    const { find } = letters("a", "b");
    const first = runs(() => find(10).get("value"));
    const list = runs(() => children(find(4), "controls"));
    applyPatch(find(11), [[0], [0, 0, "value", "B"]]);
    expect([first.count, list.count]).toEqual([0, 0]);
    applyPatch(find(10), [[0], [0, 0, "value", "A"]]);
    expect([first.count, list.count]).toEqual([1, 0]);
  });

  test("a parent hears of a child's visibility", () => {
    const { find } = letters("a", "b");
    const list = runs(() => children(find(4), "controls"));
    applyPatch(find(10), [[0], [0, 0, "visible", false]]);
    expect(list.count).toBe(1);
    expect(values(find(4))).toEqual(["b"]);
  });
});

describe("nested values", () => {
  test("a change inside wakes readers of the property with a new object", () => {
    const { find } = page({ padding: { left: 1 }, style: { shadow: [{ x: 1 }] } });
    const before = find(1).peek("padding");
    const padding = runs(() => find(1).get("padding"));
    const style = runs(() => find(1).get("style"));
    applyPatch(find(1), [
      [0, { padding: [1] }],
      [0, 1, "right", 7],
    ]);
    expect(find(1).peek("padding")).toEqual({ left: 1, right: 7 });
    expect(find(1).peek("padding")).not.toBe(before);
    expect([padding.count, style.count]).toEqual([1, 0]);
    applyPatch(find(1), [
      [0, { style: [1, { shadow: [2, { 0: [3] }] }] }],
      [0, 3, "x", 2],
    ]);
    expect(find(1).peek("style")).toEqual({ shadow: [{ x: 2 }] });
    expect(style.count).toBe(1);
  });

  test("map entries are added and removed", () => {
    const { find } = page({ col: { sm: 6 } });
    applyPatch(find(1), [
      [0, { col: [9] }],
      [1, 9, "lg", 2],
      [2, 9, "sm"],
    ]);
    expect(find(1).peek("col")).toEqual({ lg: 2 });
  });

  test("controls are found within values", () => {
    const { find } = page({ decoration: { badge: [{ label: text(7, "x") }] } });
    expect(find(7).owner).toBe(find(1));
    expect(find(7).slot).toBe("decoration");
  });
});

describe("components", () => {
  test("a property gives the body, also of a body", () => {
    const { find } = page({ content: control("C", 5, { _b: control("C", 6, { _b: text(7, "x") }) }) });
    expect(find(1).get("content")).toBe(find(7));
    expect(find(7).parent).toBe(find(1));
    applyPatch(find(6), [[0], [0, 0, "_b", text(8, "y")]]);
    expect(find(1).get("content")).toBe(find(8));
  });

  test("in a list their bodies stand in their place", () => {
    const { find } = page({
      controls: [control("C", 5, { _b: text(7, "x") }), control("C", 6), text(9, "z")],
    });
    expect(values(find(1))).toEqual(["x", "z"]);
  });
});

describe("whole pages", () => {
  test("keep the objects of a session that goes on, and drop what is no longer set", () => {
    const { tree, find } = letters("a", "b");
    const before = find(10);
    const list = [text(10, "A"), text(30, "new")];
    const column = control("Column", 4, { controls: list });
    tree.load(control("Page", 1, { views: [control("View", 3, { controls: [column] })] }), true);
    expect(find(10)).toBe(before);
    expect(values(find(4))).toEqual(["A", "new"]);
    expect(tree.find(11)).toBeUndefined();
  });

  test("make everything but the page anew for another session", () => {
    const { tree, find } = letters("a");
    const before = [find(1), find(3)];
    tree.load(control("Page", 1, { views: [control("View", 3)] }), false);
    expect([find(1) === before[0], find(3) === before[1]]).toEqual([true, false]);
  });
});

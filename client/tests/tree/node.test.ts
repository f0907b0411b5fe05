import { createComputed, createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { applyPatch } from "../../src/tree/patch";
import { control, page } from "../page";

test("an event is sent if there is a handler, or always", () => {
  const { find, sent } = page({ button: control("Button", 5, { on_click: true }) });
  find(5).fire("click");
  find(5).fire("hover", true);
  find(1).fire("resize", { width: 1 }, { always: true });
  expect(sent).toEqual([
    [3, { target: 5, name: "click", data: null }],
    [3, { target: 1, name: "resize", data: { width: 1 } }],
  ]);
});

test("a disabled control says only what happens by itself", () => {
  const inner = control("Button", 6, { on_click: true, on_size_change: true });
  const { find, sent } = page({ content: control("Container", 5, { disabled: true, content: inner }) });
  find(6).fire("click");
  find(6).fire("size_change", { w: 1, h: 2 });
  expect(sent.map(([, body]) => body.name)).toEqual(["size_change"]);
  expect(find(6).disabled()).toBe(true);
});

test("an update is here at once and goes to the server", () => {
  const { find, sent } = page({ field: control("TextField", 5) });
  find(5).update({ value: "x" });
  expect(find(5).peek("value")).toBe("x");
  expect(sent).toEqual([[4, { id: 5, props: { value: "x" } }]]);
});

test("null and absent are the same", () => {
  const { find } = page({ title: null });
  expect(find(1).get("title")).toBeUndefined();
});

test("a method waits for the control to be mounted", async () => {
  const { find } = page({ field: control("InteractiveViewer", 5) });
  const result = find(5).invoke("zoom", { factor: 1 });
  find(5).offer({ zoom: (args) => args.factor });
  expect(await result).toBe(1);
});

test("a method that nobody offers fails: at once, or when the time is up", async () => {
  vi.useFakeTimers();
  const { find } = page({ field: control("TextField", 5), other: control("Window", 6) });
  find(5).offer({ focus: () => null });
  await expect(find(5).invoke("jump")).rejects.toThrow("Unknown TextField method: jump");
  const late = expect(find(6).invoke("close")).rejects.toThrow("Timeout waiting");
  await vi.advanceTimersByTimeAsync(10_000);
  await late;
  vi.useRealTimers();
});

test("what a box is given for the first time wakes only those that read it, wherever they stand", () => {
  const text = control("Text", 7, { value: "a" });
  const { find } = page({
    content: control("Container", 5, { content: control("Column", 6, { controls: [text] }) }),
  });
  const woken: string[] = [];
  createRoot(() => {
    for (const name of ["title", "tooltip", "bgcolor"] as const)
      createComputed(() => {
        find(5).get(name);
        woken.push(name);
      });
  });
  woken.length = 0;
  find(5).set({ bgcolor: "red" });
  expect(woken).toEqual(["bgcolor"]);
});

test("what is disabled from above is told so, wherever it goes; what is so by itself stays", () => {
  const { tree, find } = page({
    content: control("Column", 5, {
      controls: [
        control("Row", 6, { controls: [control("Button", 7), control("Button", 8, { disabled: true })] }),
        control("Column", 9, { disabled: true, controls: [] }),
      ],
    }),
  });
  const told: Record<number, boolean[]> = { 7: [], 8: [] };
  for (const id of [7, 8]) find(id).onSwitch((off) => told[id].at(-1) === off || told[id].push(off));
  const followed: boolean[] = [];
  createRoot(() => createComputed(() => followed.push(find(7).disabled())));
  find(5).set({ disabled: true });
  find(6).set({ disabled: true });
  find(5).set({ disabled: false });
  find(6).set({ disabled: false });
  // the button goes to the column that is disabled
  applyPatch(find(5), [
    [0, { controls: [1, { 0: [2, { controls: [3] }], 1: [4, { controls: [5] }] }] }],
    [3, 3, 0, 5, 0],
  ]);
  tree.load(control("Page", 1, { content: control("Row", 6, { controls: [control("Button", 7)] }) }), true);
  expect(told).toEqual({ 7: [false, true, false, true, false], 8: [true] });
  expect(followed.at(-1)).toBe(false);
  expect(followed).toContain(true);
});

test("a list is not given anew to those that ask for its controls only, when one of them is hidden", () => {
  const { find } = page({ content: control("Column", 5, { controls: [control("Text", 6)] }) });
  let seen = 0;
  let held = 0;
  createRoot(() => {
    createComputed(() => find(5).get("controls") && seen++);
    createComputed(() => find(5).held("controls") && held++);
  });
  find(6).set({ visible: false });
  expect([seen, held]).toEqual([2, 1]);
  find(5).set({ controls: [] });
  expect([seen, held]).toEqual([3, 2]);
});

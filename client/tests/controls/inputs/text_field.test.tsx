import { render } from "solid-js/web";
import { beforeAll, expect, test } from "vitest";
import { Control } from "../../../src/controls/control";
import "../../../src/controls/index";
import { Action } from "../../../src/tree/wire";
import { arrived, control, page } from "../../page";

beforeAll(() => arrived("TextField"));

function show(props: Record<string, unknown>) {
  const shown = page({
    views: [control("View", 2, { controls: [control("TextField", 3, props as never)] })],
  });
  const node = shown.find(3);
  render(() => <Control node={node} />, document.body);
  const box = document.querySelector("input, textarea") as HTMLInputElement;
  const type = (text: string) => {
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  return { ...shown, node, box, type };
}

test("typing sends the value, then the change", () => {
  const { sent, type } = show({ on_change: true });
  type("a");
  expect(sent).toEqual([
    [Action.update, { id: 3, props: { value: "a" } }],
    [Action.event, { target: 3, name: "change", data: "a" }],
  ]);
});

test("the value goes to the server without a handler too", () => {
  const { sent, type } = show({});
  type("a");
  expect(sent).toEqual([[Action.update, { id: 3, props: { value: "a" } }]]);
});

test("patches of other properties leave the text and the caret alone", () => {
  const { node, box, type } = show({ label: "Name" });
  box.focus();
  type("hello");
  box.setSelectionRange(2, 2);
  node.set({ label: "Other", error: "Too long" });
  expect(box.value).toBe("hello");
  expect(box.selectionStart).toBe(2);
  expect(box.getAttribute("aria-invalid")).toBe("true");
});

test("a value from the server replaces the text; at the end the caret stays at the end", () => {
  const { node, box, type } = show({});
  box.focus();
  type("ab");
  node.set({ value: "AB!" });
  expect(box.value).toBe("AB!");
  expect(box.selectionStart).toBe(3);
});

test("what a filter refuses is taken back and not told", () => {
  const { sent, box, type } = show({ input_filter: { regex_string: "^[0-9]*$" } });
  type("1");
  type("1a");
  expect(box.value).toBe("1");
  expect(sent).toHaveLength(1);
});

test("Enter submits one line and leaves it; with shift_enter it submits without data and stays", () => {
  const press = (box: HTMLElement, shiftKey = false) =>
    box.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", shiftKey, bubbles: true, cancelable: true }),
    );
  const single = show({ value: "q", on_submit: true, on_blur: true });
  single.box.focus();
  press(single.box);
  expect(single.sent.map(([, body]) => [body.name, body.data])).toEqual([
    ["submit", "q"],
    ["blur", null],
  ]);
  document.body.replaceChildren();
  const many = show({ value: "q", on_submit: true, shift_enter: true });
  expect(many.box.tagName).toBe("TEXTAREA");
  expect(press(many.box, true)).toBe(true);
  expect(press(many.box)).toBe(false);
  expect(many.sent.map(([, body]) => [body.name, body.data])).toEqual([["submit", null]]);
});

test("a disabled field is disabled natively, and its label names it", () => {
  const { box } = show({ label: "Name", disabled: true });
  expect(box.disabled).toBe(true);
  expect(box.labels?.[0]?.textContent).toBe("Name");
});

test.each([
  ["", "e\u0301e\u0301e\u0301e\u0301", "e\u0301e\u0301e\u0301"],
  ["", "👨‍👩‍👧🇨🇭👍🏽x", "👨‍👩‍👧🇨🇭👍🏽"],
  ["abc", "abXc", "abc"],
  ["ac", "axyc", "axc"],
  ["abcdef", "abcde", "abcde"],
])("of %j a field of three letters keeps %j as %j", (former, typed, kept) => {
  const { node, box, type } = show({ max_length: 3, value: former });
  type(typed);
  expect(box.value).toBe(kept);
  expect(node.peek("value")).toBe(kept);
});

test("the counter counts letters as a reader does", () => {
  show({ max_length: 9, value: "👨‍👩‍👧e\u0301x" });
  expect(document.body.textContent).toContain("3/9");
});

/** What an input method does: `typed` one after the other, then `last`. */
function compose(box: HTMLInputElement, typed: string[], last: string, between = () => {}) {
  const say = (kind: string) => box.dispatchEvent(new CompositionEvent(kind, { bubbles: true }));
  say("compositionstart");
  for (const text of typed) {
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
    between();
  }
  box.value = last;
  box.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
  say("compositionend");
}

test.each([
  ["in Chromium's order", { isComposing: true, keyCode: 229 }],
  ["in Safari's order", { isComposing: false, keyCode: 229 }],
])("Enter that ends a composition submits nothing, %s", (_, state) => {
  const { box, sent } = show({ value: "q", on_submit: true });
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, ...state }));
  expect(sent).toEqual([]);
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", keyCode: 13, bubbles: true }));
  expect(sent.map(([, body]) => body.name)).toEqual(["submit"]);
});

test("a value that the program rewrites during a composition shows after it", () => {
  const { node, box } = show({});
  const seen: string[] = [];
  const rewrite = () => {
    node.set({ value: String(node.peek("value")).toUpperCase() });
    seen.push(box.value);
  };
  compose(box, ["n", "ni"], "ni", rewrite);
  expect(seen).toEqual(["n", "ni"]);
  expect(box.value).toBe("NI");
});

test("a composition may be longer for a while than the field allows", () => {
  const { node, box } = show({ max_length: 2 });
  compose(box, ["n", "ni", "nih"], "日本語");
  expect(box.value).toBe("日本");
  expect(node.peek("value")).toBe("日本");
});

test("a text that a tool fills in and only reports as changed is heard", () => {
  const { box, sent } = show({ on_change: true });
  box.value = "secret";
  box.dispatchEvent(new Event("change", { bubbles: true }));
  expect(sent).toEqual([
    [Action.update, { id: 3, props: { value: "secret" } }],
    [Action.event, { target: 3, name: "change", data: "secret" }],
  ]);
});

import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import "../../../src/controls/index";
import { Control } from "../../../src/controls/control";
import { applyPatch } from "../../../src/tree/patch";
import { Action, type WireMap, type WireValue } from "../../../src/tree/wire";
import { control, page } from "../../page";

function shown(props: WireMap) {
  const { find, sent } = page({ content: control("Container", 5, props) });
  render(() => <Control node={find(5)} />, document.body);
  const element = document.querySelector<HTMLElement>('[data-control="5"]');
  if (!element) throw new Error("The container is not there.");
  const events = () => sent.filter(([action]) => action === Action.event).map(([, body]) => body.name);
  return { element, events };
}

const settled = () => new Promise((done) => setTimeout(done));

const press = (element: Element, type: string) =>
  element.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0 }));

test("a container that can be pressed is a button, also for the keyboard", () => {
  const { element, events } = shown({ on_click: true });
  expect([element.getAttribute("role"), element.tabIndex]).toEqual(["button", 0]);
  element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  expect(events()).toEqual(["click"]);
});

test("a plain container is nothing to press", () => {
  const { element } = shown({});
  expect(element.hasAttribute("role")).toBe(false);
});

test("one with an address is a link", () => {
  const { element } = shown({ url: { url: "https://example.org", target: "_self" } });
  expect([element.tagName, element.getAttribute("href"), element.getAttribute("target")]).toEqual([
    "A",
    "https://example.org",
    "_self",
  ]);
});

test("a long press is not a click as well", () => {
  vi.useFakeTimers();
  const { element, events } = shown({ on_click: true, on_long_press: true, on_tap_down: true });
  press(element, "pointerdown");
  vi.advanceTimersByTime(600);
  press(element, "pointerup");
  element.click();
  element.click();
  vi.useRealTimers();
  expect(events()).toEqual(["tap_down", "long_press", "click"]);
});

test("what can be pressed is no button as long as it holds something that can be pressed", async () => {
  const { find } = page({
    content: control("Container", 5, { content: control("Text", 6, { value: "Text" }) }),
  });
  render(() => <Control node={find(5)} />, document.body);
  const role = () => document.querySelector('[data-control="5"]')?.getAttribute("role");
  const put = async (name: string, value: WireValue) => {
    applyPatch(find(5), [[0], [0, 0, name, value]]);
    await new Promise((done) => setTimeout(done));
    return role();
  };
  expect(await put("on_click", true)).toBe("button");
  expect(await put("content", control("Button", 7, { content: "Press" }))).toBe("group");
  expect(await put("content", control("Text", 8, { value: "Text" }))).toBe("button");
});

test("what can be pressed looks again at what has come into it only, not at all that it holds", async () => {
  const { find } = page({
    content: control("Container", 5, {
      on_click: true,
      content: control("Column", 6, { controls: [control("Text", 7, { value: "One" })] }),
    }),
  });
  render(() => <Control node={find(5)} />, document.body);
  await settled();
  const element = document.querySelector('[data-control="5"]') as HTMLElement;
  const look = vi.spyOn(element, "querySelector");
  const put = async (operation: WireValue[]) => {
    applyPatch(find(6), [[0, { controls: [1] }], operation]);
    await settled();
    return element.getAttribute("role");
  };
  const add = (at: number, one: WireValue) => put([1, 1, at, one]);
  expect(await add(1, control("Text", 8, { value: "Two" }))).toBe("button");
  expect(await add(2, control("Button", 9, { content: "Press" }))).toBe("group");
  expect(await add(0, control("Button", 10, { content: "Press too" }))).toBe("group");
  expect(look).not.toHaveBeenCalled();
  // of two that can be pressed one goes, then the other
  expect(await put([2, 1, 3])).toBe("group");
  expect(await put([2, 1, 0])).toBe("button");
});

test("the inner of two containers takes the press", () => {
  const { find, sent } = page({
    content: control("Container", 5, {
      on_click: true,
      content: control("Container", 6, { on_click: true }),
    }),
  });
  render(() => <Control node={find(5)} />, document.body);
  document.querySelector<HTMLElement>('[data-control="6"]')?.click();
  expect(sent.map(([, body]) => body.target)).toEqual([6]);
});

test("a disabled container reports nothing", () => {
  const { element, events } = shown({ on_click: true, disabled: true });
  element.click();
  expect(events()).toEqual([]);
});

test("around other controls to press it is no button, they would not be found in it", async () => {
  const { element } = shown({ on_click: true, content: control("Button", 6, { content: "inner" }) });
  await Promise.resolve();
  expect([element.getAttribute("role"), element.tabIndex]).toEqual(["group", 0]);
});

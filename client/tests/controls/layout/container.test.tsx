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

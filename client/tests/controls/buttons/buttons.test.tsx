import { render } from "solid-js/web";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Control } from "../../../src/controls/control";
import "../../../src/controls/index";
import { Action, type WireMap } from "../../../src/tree/wire";
import { arrived, control, page } from "../../page";

beforeAll(() => arrived("IconButton", "ListTile"));

function show(root: WireMap) {
  const shown = page({ views: [control("View", 2, { controls: [root] })] });
  render(() => <Control node={shown.find(3)} />, document.body);
  const events = () =>
    shown.sent.flatMap(([action, body]) =>
      action === Action.event ? [[body.target, body.name, body.data]] : [],
    );
  return { ...shown, events };
}
const element = () => document.querySelector<HTMLElement>('[data-control="3"]') as HTMLElement;
afterEach(() => vi.useRealTimers());

test("a click is reported once, and not to what is around the button", () => {
  const tile = control("ListTile", 3, {
    on_click: true,
    trailing: control("IconButton", 4, { icon: 65604, on_click: true }),
  });
  const { events } = show(tile);
  document.querySelector<HTMLElement>("button")?.click();
  expect(events()).toEqual([[4, "click", null]]);
  element().click();
  expect(events()).toHaveLength(2);
});

test("a disabled button is disabled natively and says nothing", () => {
  const { events } = show(control("Button", 3, { content: "Go", on_click: true, disabled: true }));
  element().click();
  expect((element() as HTMLButtonElement).disabled).toBe(true);
  expect(events()).toEqual([]);
});

test("with an address it is a link", () => {
  show(control("TextButton", 3, { content: "Go", url: { url: "https://example.org/", target: "_self" } }));
  expect(element().tagName).toBe("A");
  expect(element().getAttribute("href")).toBe("https://example.org/");
  expect(element().getAttribute("target")).toBe("_self");
});

test("a long press is not a click", () => {
  vi.useFakeTimers();
  const { events } = show(control("FilledButton", 3, { content: "Go", on_click: true, on_long_press: true }));
  element().dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, button: 0 }));
  vi.advanceTimersByTime(600);
  element().dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  element().click();
  expect(events()).toEqual([[3, "long_press", null]]);
  element().click();
  expect(events()[1]).toEqual([3, "click", null]);
});

test("hover is reported and chooses the style of its state", () => {
  const style = { bgcolor: { hovered: "#ff0000", default: "#00ff00" } };
  const { events } = show(control("Button", 3, { content: "Go", on_hover: true, _internals: { style } }));
  const face = element().firstElementChild as HTMLElement;
  const before = face.style.getPropertyValue("--face");
  element().dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
  expect(face.style.getPropertyValue("--face")).not.toBe(before);
  element().dispatchEvent(new PointerEvent("pointerout", { bubbles: true, pointerType: "mouse" }));
  expect(face.style.getPropertyValue("--face")).toBe(before);
  expect(events()).toEqual([
    [3, "hover", true],
    [3, "hover", false],
  ]);
});

test("the server can put the focus on it", async () => {
  const { find, events } = show(control("OutlinedButton", 3, { content: "Go", on_focus: true }));
  await find(3)?.invoke("focus");
  expect(document.activeElement).toBe(element());
  expect(events()).toEqual([[3, "focus", null]]);
});

test("a button of a name that others have is called after what it belongs to, and follows that in idle time", async () => {
  const line = (id: number, of: string) =>
    control("Row", id, {
      controls: [
        control("Text", id + 1, { value: of }),
        control("IconButton", id + 2, { icon: 65604, tooltip: "Remove", on_click: true }),
      ],
    });
  const { find } = show(control("Column", 3, { controls: [line(10, "Milk"), line(20, "Bread")] }));
  const said = () =>
    [...document.querySelectorAll("button")].map((button) => button.getAttribute("aria-description"));
  await vi.waitFor(() => expect(said()).toEqual(["Milk", "Bread"]));
  find(11).set({ value: "Oat milk" });
  await vi.waitFor(() => expect(said()).toEqual(["Oat milk", "Bread"]));
});

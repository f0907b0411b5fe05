import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { NavigationBar } from "../../../src/controls/navigation/navigation_bar";
import { circularNotch } from "../../../src/controls/navigation/notch";
import { tinted, tintPart } from "../../../src/controls/navigation/surface_tint";
import { Action } from "../../../src/tree/wire";
import { control, page } from "../../page";

const destination = (id: number, label: string, props = {}) =>
  control("NavigationBarDestination", id, { label, ...props });

test("a destination is chosen by a press, unless it is disabled", () => {
  const { find, sent } = page({
    bar: control("NavigationBar", 5, {
      destinations: [destination(6, "A"), destination(7, "B"), destination(8, "C", { disabled: true })],
      on_change: true,
    }),
  });
  render(() => <NavigationBar node={find(5)} />, document.body);
  const buttons = [...document.querySelectorAll("button")];
  expect(buttons.map((button) => button.getAttribute("aria-current"))).toEqual(["page", null, null]);
  buttons[1].click();
  buttons[2].click();
  expect(buttons.map((button) => button.getAttribute("aria-current"))).toEqual([null, "page", null]);
  expect(sent).toEqual([
    [Action.update, { id: 5, props: { selected_index: 1 } }],
    [Action.event, { target: 5, name: "change", data: 1 }],
  ]);
});

test("a raised surface takes some of the tint", () => {
  expect(tinted("red", 0)).toBe("red");
  expect(tintPart(3)).toBe(8);
  expect(tintPart(4.5)).toBe(9.5);
  expect(tintPart(40)).toBe(14);
});

test("a notch is cut only where the button reaches into the bar", () => {
  const far = circularNotch(800, 80, { left: 368, top: -200, width: 64, height: 64 }, false);
  expect(far).toBe("M0 0H800V80H0Z");
  const near = circularNotch(800, 80, { left: 368, top: -32, width: 64, height: 64 }, false);
  expect(near).toMatch(/^M0 0H352Q[^A]+A32 32 0 0 0 [^Q]+Q[^H]+ 448 0H800V80H0Z$/);
});

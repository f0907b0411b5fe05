import { render } from "solid-js/web";
import { beforeAll, expect, test } from "vitest";
import { Control } from "../../../src/controls/control";
import "../../../src/controls/index";
import { namedLocation } from "../../../src/controls/page/fab_location";
import { applyPatch } from "../../../src/tree/patch";
import { Action, type WireMap } from "../../../src/tree/wire";
import { arrived, control, page } from "../../page";

const bar = (id: number, title: string) => control("AppBar", id, { title });
const lower = () => control("View", 10, { route: "/", appbar: bar(11, "Lower") });
const upper = (props = {}) => control("View", 20, { route: "/upper", appbar: bar(21, "Upper"), ...props });

beforeAll(() => arrived("AppBar"));

function show(...views: WireMap[]) {
  const shown = page({ views, title: "Two views" });
  render(() => <Control node={shown.find(1)} />, document.body);
  return shown;
}
const state = () =>
  [...document.querySelectorAll<HTMLElement>(".view")].map((view) => [
    view.dataset.control,
    view.dataset.shown,
    view.inert,
  ]);
const back = () => document.querySelector<HTMLElement>('[data-control="20"] [aria-label="Back"]');

test("the last view is on top, the others stay, out of reach", () => {
  show(lower(), upper());
  expect(document.title).toBe("Two views");
  expect(state()).toEqual([
    ["10", "false", true],
    ["20", "true", false],
  ]);
});

test("the arrow of the upper view leaves it at once and asks once", () => {
  const { sent, find } = show(lower(), upper());
  expect(document.querySelector('[data-control="10"] [aria-label="Back"]')).toBeNull();
  back()?.click();
  back()?.click();
  expect(state()[0]).toEqual(["10", "true", false]);
  expect(sent).toEqual([[Action.event, { target: 1, name: "view_pop", data: { route: "/upper" } }]]);
  applyPatch(find(1), [
    [0, { views: [1] }],
    [2, 1, 1],
  ]);
  expect(state()).toEqual([["10", "true", false]]);
});

test("a view that cannot be left stays", () => {
  const { sent } = show(lower(), upper({ can_pop: false }));
  back()?.click();
  expect(sent).toEqual([]);
});

test("a view that asks first is left when the program agrees", async () => {
  const { sent, find } = show(lower(), upper({ can_pop: false, on_confirm_pop: true }));
  back()?.click();
  expect(sent).toEqual([[Action.event, { target: 20, name: "confirm_pop", data: null }]]);
  await find(20).invoke("confirm_pop", { should_pop: false });
  expect(sent).toHaveLength(1);
  back()?.click();
  await find(20).invoke("confirm_pop", { should_pop: true });
  expect(sent.at(-1)).toEqual([Action.event, { target: 1, name: "view_pop", data: { route: "/upper" } }]);
});

test("places of the floating action button", () => {
  expect(namedLocation("endFloat")).toEqual({ kind: "named", x: "end", y: "float", mini: false });
  expect(namedLocation("miniCenterDocked")).toEqual({ kind: "named", x: "center", y: "docked", mini: true });
  expect(namedLocation({ x: 30, y: 20 })).toEqual({ kind: "offset", x: 30, y: 20 });
  expect(namedLocation(undefined)).toEqual({ kind: "named", x: "end", y: "float", mini: false });
});

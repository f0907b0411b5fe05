import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { controls } from "../../../src/controls/index";
import { between } from "../../../src/controls/navigation/tabs/indicator";
import { TabBar } from "../../../src/controls/navigation/tabs/tab_bar";
import { TabBarView } from "../../../src/controls/navigation/tabs/tab_bar_view";
import { Tabs } from "../../../src/controls/navigation/tabs/tabs";
import { Action } from "../../../src/tree/wire";
import { settle } from "../../dialog_element";
import { control, page } from "../../page";

Object.assign(controls, { Tabs, TabBar, TabBarView });

function show(props = {}) {
  const tab = (id: number, label: string) => control("Tab", id, { label });
  const shown = page({
    content: control("Tabs", 5, {
      length: 3,
      selected_index: 0,
      on_change: true,
      content: control("Column", 6, {
        controls: [
          control("TabBar", 7, { tabs: [tab(10, "A"), tab(11, "B"), tab(12, "C")], on_click: true }),
          control("TabBarView", 8, {
            controls: [13, 14, 15].map((id) => control("Text", id, { value: `panel ${id}` })),
          }),
        ],
      }),
      ...props,
    }),
  });
  render(() => <Tabs node={shown.find(5)} />, document.body);
  return shown;
}
const tabs = () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
const selected = () => tabs().findIndex((tab) => tab.getAttribute("aria-selected") === "true");
const changed = (index: number) => [
  [Action.event, { target: 7, name: "click", data: index }],
  [Action.update, { id: 5, props: { selected_index: index } }],
  [Action.event, { target: 5, name: "change", data: index }],
];

test("tabs and panels know each other", () => {
  show();
  const panel = document.getElementById(tabs()[1].getAttribute("aria-controls") ?? "");
  expect(panel?.getAttribute("role")).toBe("tabpanel");
  expect(panel?.getAttribute("aria-labelledby")).toBe(tabs()[1].id);
});

test("a click selects, in the order of the protocol", () => {
  const { sent } = show();
  tabs()[1].click();
  expect(selected()).toBe(1);
  expect(sent).toEqual(changed(1));
});

test("arrow keys go round, Home and End to the ends", () => {
  const { sent } = show();
  const press = (key: string) =>
    document
      .querySelector('[role="tablist"]')
      ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press("ArrowLeft");
  expect(selected()).toBe(2);
  press("Home");
  expect(selected()).toBe(0);
  press("End");
  expect(sent).toEqual([...changed(2), ...changed(0), ...changed(2)]);
});

test("a panel is made when it is first seen and kept", async () => {
  const { find, sent } = show();
  expect(document.body.textContent).not.toContain("panel 14");
  find(5).set({ selected_index: 1 });
  await settle();
  expect(document.body.textContent).toContain("panel 14");
  find(5).set({ selected_index: 0 });
  await settle();
  expect(document.body.textContent).toContain("panel 14");
  expect(sent).toEqual([]);
});

test("a negative index counts from the end, move_to reports", async () => {
  const { find, sent } = show({ selected_index: -1 });
  expect(selected()).toBe(2);
  await find(5).invoke("move_to", { index: 1, duration: 0, curve: "ease" });
  expect(sent).toEqual(changed(1).slice(1));
});

test("the indicator stands between two tabs", () => {
  const spans = [
    { left: 0, right: 10 },
    { left: 20, right: 50 },
  ];
  expect(between(spans, 0.5)).toEqual({ left: 10, right: 30 });
  expect(between(spans, 1)).toEqual({ left: 20, right: 50 });
  expect(between([], 0)).toBeUndefined();
});

import { render } from "solid-js/web";
import { expect, test } from "vitest";
import { DataTable } from "../../../src/controls/data/table/data_table";
import { Action } from "../../../src/tree/wire";
import { control, page } from "../../page";

function show(props: Record<string, unknown> = {}) {
  const row = (id: number, selected: boolean) =>
    control("DataRow", id, {
      selected,
      on_select_change: true,
      cells: [control("DataCell", id + 1, { content: "c" })],
    });
  const table = control("DataTable", 3, {
    show_checkbox_column: true,
    sort_column_index: 0,
    sort_ascending: true,
    columns: [control("DataColumn", 4, { label: "Name", on_sort: true })],
    rows: [row(10, true), row(20, false)],
    ...props,
  } as never);
  const shown = page({ views: [control("View", 2, { controls: [table] })] });
  const node = shown.find(3) as never;
  render(() => <DataTable node={node} />, document.body);
  const events = () =>
    shown.sent.flatMap(([action, body]) =>
      action === Action.event ? [[body.target, body.name, body.data]] : [],
    );
  return { ...shown, events };
}
const checks = () => [...document.querySelectorAll("input")];

test("the box in the heading shows some, and tells the rows that are left", () => {
  const { events } = show();
  expect(checks().map((box) => [box.checked, box.indeterminate])).toEqual([
    [false, true],
    [true, false],
    [false, false],
  ]);
  checks()[0].click();
  expect(events()).toEqual([[20, "select_change", true]]);
});

test("with a handler the table is told instead", () => {
  const { events } = show({ on_select_all: true });
  checks()[0].click();
  expect(events()).toEqual([[3, "select_all", true]]);
});

test("a row and its box ask for the other state and keep the present one", () => {
  const { events } = show();
  checks()[1].click();
  document.querySelector<HTMLElement>('[data-control="20"] td:last-child')?.click();
  expect(events()).toEqual([
    [10, "select_change", false],
    [20, "select_change", true],
  ]);
  expect(checks()[1].checked).toBe(true);
});

test("a heading sorts the other way round", () => {
  const { events } = show();
  expect(document.querySelector("th[aria-sort]")?.getAttribute("aria-sort")).toBe("ascending");
  document.querySelector<HTMLElement>(".data-sort")?.click();
  expect(events()).toEqual([[4, "sort", { ci: 0, asc: false }]]);
});

test("rows and cells that react are reached and pressed by keys", () => {
  const cells = [
    control("DataCell", 31, { content: "c", on_tap: true }),
    control("DataCell", 32, { content: "d" }),
  ];
  const { events } = show({
    show_checkbox_column: false,
    rows: [control("DataRow", 30, { on_select_change: true, cells })],
  });
  const reached = [...document.querySelectorAll<HTMLElement>("[tabindex='0']")];
  expect(reached.map((each) => each.closest<HTMLElement>("[data-control]")?.dataset.control)).toEqual([
    "30",
    "31",
  ]);
  for (const each of reached)
    each.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  expect(events()).toEqual([
    [30, "select_change", true],
    [31, "tap", null],
  ]);
});

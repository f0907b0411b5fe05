import { createEffect, For, type JSX, onCleanup, Show } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { bool, children } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { words } from "../../naming/words";
import { createPressable } from "../../pressable/pressable";
import { receive } from "../../pressable/receivers";
import { byKey } from "./by_key";
import { Cell } from "./cell";
import { TableCheck } from "./table_check";

export interface RowProps {
  row: ControlNode;
  /** Its number in a table of which not all rows are in the page. */
  index: number | undefined;
  columns: readonly ControlNode[];
  /** Whether there is a column of checkboxes. */
  checks: boolean;
  /** Colour of the table's rows, by state. */
  color: WireValue;
}

/** A row: pressing it selects it, if someone listens. */
export function Row(props: RowProps): JSX.Element {
  const row = props.row;
  const selected = () => bool(row, "selected", false);
  const selectable = () => row.listens("select_change");
  const toggle = () => row.fire("select_change", !selected());
  const press = createPressable(row, {
    wave: () => false,
    states: () => (selected() ? ["selected"] : []),
    press: () => {
      if (selectable()) toggle();
    },
  });
  const active = () => selectable() || row.listens("long_press");
  // a box to check is in the way of the keyboard already
  const reached = () => active() && !(props.checks && selectable()) && !row.disabled();
  const keys = byKey(() => (selectable() ? toggle() : row.fire("long_press")));
  return (
    <tr
      ref={(element) => {
        createEffect(() => active() && onCleanup(press.pointer(element)));
        createEffect(() => reached() && onCleanup(receive(element, keys)));
      }}
      tabindex={reached() ? 0 : undefined}
      class={`data-row${selected() ? " data-row-selected" : ""}${active() ? " data-row-active" : ""}`}
      data-presses={active() && !row.disabled() ? "" : undefined}
      data-control={row.id}
      aria-rowindex={props.index}
      aria-selected={selectable() ? selected() : undefined}
      style={{ "--row-color": cssColor(press.of(row.get("color")) ?? press.of(props.color)) }}
    >
      <Show when={props.checks}>
        <td class="data-check">
          <Show when={selectable()}>
            <TableCheck
              checked={selected()}
              mixed={false}
              label={`Select ${words(row.get("cells")) || "row"}`}
              disabled={row.disabled()}
              change={toggle}
            />
          </Show>
        </td>
      </Show>
      <For each={children(row, "cells")}>
        {(cell, at) => <Cell cell={cell} numeric={bool(props.columns[at()] ?? cell, "numeric", false)} />}
      </For>
    </tr>
  );
}

import { For, getOwner, type JSX, runWithOwner, Show } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { bool, children } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { isStateMap } from "../../../values/states";
import { dress } from "../../dress";
import { words } from "../../naming/words";
import { isPressKey } from "../../pressable/press_key";
import { createPressable, type Pressable } from "../../pressable/pressable";
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
  const owner = getOwner();
  let pressable: Pressable | undefined;
  // most rows are only looked at
  const press = (): Pressable => {
    pressable ??= runWithOwner(owner, () =>
      createPressable(row, {
        wave: () => false,
        states: () => (selected() ? ["selected"] : []),
        press: () => {
          if (selectable()) toggle();
        },
      }),
    ) as Pressable;
    return pressable;
  };
  const color = (value: WireValue) => (isStateMap(value) ? press().of(value) : value);
  const active = () => selectable() || row.listens("long_press");
  // a box to check is in the way of the keyboard already
  const reached = () => active() && !(props.checks && selectable()) && !row.disabled();
  let follows: (() => void) | undefined;
  const dressed = dress(row, {
    class: () => `data-row${selected() ? " data-row-selected" : ""}${active() ? " data-row-active" : ""}`,
    style: () => ({ "--row-color": cssColor(color(row.get("color")) ?? color(props.color)) }),
    attributes: () => ({
      tabindex: reached() ? 0 : undefined,
      "data-presses": active() && !row.disabled(),
      "aria-rowindex": props.index,
      "aria-selected": selectable() ? String(selected()) : undefined,
    }),
    receives: reached,
    receiver: () => ({
      key(event, element) {
        if (!isPressKey(event, element)) return;
        // a key knows no long press: it is one where there is nothing else
        if (selectable()) toggle();
        else row.fire("long_press");
      },
    }),
    also(_, element) {
      if (active() === (follows !== undefined)) return;
      follows?.();
      follows = follows ? undefined : press().pointer(element);
    },
  });
  return (
    <tr ref={dressed}>
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

import { createMemo, For, type JSX, Show } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ThemedName } from "../../../tree/declared";
import type { ControlNode } from "../../../tree/node";
import { bool, children, num } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { border, borderRadius, cssSide } from "../../../values/border";
import { cssColor } from "../../../values/color";
import { cursor } from "../../../values/cursor";
import { decoration } from "../../../values/decoration";
import { gradient } from "../../../values/gradient";
import { number, px } from "../../../values/number";
import { painters } from "../../../values/painters";
import { NO_STATES, resolve } from "../../../values/states";
import { textStyle } from "../../../values/text_style";
import { dress } from "../../dress";
import { Placed } from "../../layout/placed";
import { Room } from "../../layout/window_of_items";
import { windowed } from "../../layout/windowed";
import { clip } from "../../pressable/clip";
import { Heading } from "./heading";
import { Row } from "./row";
import { sharingSpare } from "./spare";
import { TableCheck } from "./table_check";
import { widest } from "./widest";
import "../../pressable/inked.css";
import "./data_table.css";

/** From this many rows on, only those near what is seen are in the page. */
const MANY = 100;

/** Rows of cells under headings; rows can be selected, columns sorted. */
export function DataTable(props: { node: ControlNode<"DataTable"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("data_table_theme");
  const look = (name: ThemedName<"DataTable", "data_table_theme">): WireValue =>
    node.get(name) ?? theme(name);
  const columns = createMemo(() => children(node, "columns"));
  const rows = createMemo(() => children(node, "rows"));

  const isLong = () => rows().length > MANY;
  const near = windowed({
    node,
    items: rows,
    active: isLong,
    axis: () => "vertical",
    gap: () => 0,
    atFirst: () => ({
      first: 0,
      last: Math.ceil(innerHeight / (number(look("data_row_min_height")) || 48)),
    }),
    within: true,
  });

  const selectable = createMemo(() => rows().filter((row) => row.listens("select_change")));
  const checks = () => bool(node, "show_checkbox_column", false) && selectable().length > 0;
  const chosen = createMemo(() => selectable().filter((row) => bool(row, "selected", false)).length);
  const all = () => chosen() > 0 && chosen() === selectable().length;

  /** Without a handler of its own, selecting everything tells every row that is not yet as wanted. */
  const selectAll = () => {
    const want = !all();
    if (node.listens("select_all")) {
      node.fire("select_all", want);
      return;
    }
    for (const row of selectable()) {
      if (bool(row, "selected", false) !== want) row.fire("select_change", want);
    }
  };
  const sort = (index: number, column: ControlNode) => {
    const ascending = num(node, "sort_column_index") === index ? !bool(node, "sort_ascending", false) : true;
    column.fire("sort", { ci: index, asc: ascending });
  };

  // without an end a row is as high as what it holds
  const most = () => {
    const height = number(look("data_row_max_height"));
    return height === Number.POSITIVE_INFINITY ? undefined : height;
  };
  const style = (): JSX.CSSProperties => ({
    ...decoration(theme("decoration"), painters),
    ...border(node.get("border")),
    ...own(node),
    ...clip(node.get("clip_behavior")),
    "--margin": px(look("horizontal_margin")),
    "--check-margin": px(look("checkbox_horizontal_margin")),
    "--after-check":
      look("checkbox_horizontal_margin") == null ? undefined : (px(look("horizontal_margin")) ?? "24px"),
    "--columns": columns().length + (checks() ? 1 : 0),
    "--column-gap": px(look("column_spacing")),
    "--row-least": px(look("data_row_min_height")),
    "--row-most": px(most()),
    "--heading-height": px(look("heading_row_height")),
    "--row-line":
      cssSide(node.get("horizontal_lines")) ??
      `${number(look("divider_thickness")) ?? 1}px solid var(--md-sys-color-outline-variant)`,
    "--row-cursor": cursor(theme("data_row_cursor")),
    "--heading-cursor": cursor(theme("heading_cell_cursor")),
    "--column-line": cssSide(node.get("vertical_lines")),
  });

  const grows = () => onlyTextColumn(node) !== undefined;
  const spare = sharingSpare(() => (grows() ? 0 : columns().length + (checks() ? 1 : 0)));

  return (
    <div ref={dress(node, { class: "data-table", style, ref: spare.box })}>
      <table
        ref={spare.table}
        class={`${grows() ? "data-table-grows" : ""}${bool(node, "show_bottom_border", false) ? " data-table-closed" : ""}`}
        data-empty={rows().length === 0 ? "" : undefined}
        aria-rowcount={isLong() ? rows().length + 1 : undefined}
      >
        <thead>
          <tr
            class="data-heading"
            aria-rowindex={isLong() ? 1 : undefined}
            style={{
              background: cssColor(resolve(look("heading_row_color"), NO_STATES)),
              ...textStyle(look("heading_text_style")),
            }}
          >
            <Show when={checks()}>
              <th class="data-check">
                <TableCheck
                  checked={all()}
                  mixed={chosen() > 0 && !all()}
                  label="Select all"
                  disabled={node.disabled()}
                  change={selectAll}
                />
              </th>
            </Show>
            <For each={columns()}>
              {(column, at) => (
                <Heading
                  column={column}
                  sorted={
                    num(node, "sort_column_index") === at() ? bool(node, "sort_ascending", false) : undefined
                  }
                  only={onlyTextColumn(node) === column}
                  alignment={theme("heading_row_alignment")}
                  sort={() => sort(at(), column)}
                />
              )}
            </For>
          </tr>
        </thead>
        <Show when={isLong()}>
          <Widest columns={columns()} rows={rows()} checks={checks()} />
        </Show>
        <tbody ref={near.ref} style={textStyle(look("data_text_style"))}>
          <Placed>
            <For each={near.pieces()}>
              {(row) =>
                row instanceof Room ? (
                  <RoomOfRows room={row} />
                ) : (
                  <Row
                    row={row}
                    index={isLong() ? near.at(row) + 2 : undefined}
                    columns={columns()}
                    checks={checks()}
                    color={look("data_row_color")}
                  />
                )
              }
            </For>
          </Placed>
        </tbody>
      </table>
    </div>
  );
}

/** Where rows would be that are out of sight. */
function RoomOfRows(props: { room: Room }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without anything takes no focus
    <tr class="data-room" aria-hidden="true">
      <td style={{ height: `${props.room.length()}px` }} />
    </tr>
  );
}

/** Keeps columns as wide as their longest texts, whichever rows are there. */
function Widest(props: {
  columns: readonly ControlNode[];
  rows: readonly ControlNode[];
  checks: boolean;
}): JSX.Element {
  return (
    <tbody class="data-widest" aria-hidden="true">
      <tr>
        <Show when={props.checks}>
          <td class="data-check" />
        </Show>
        <For each={widest(props.rows, props.columns.length)}>
          {(text, at) => (
            <td
              class={bool(props.columns[at()], "numeric", false) ? "data-numeric" : undefined}
              data-text={text}
            />
          )}
        </For>
      </tr>
    </tbody>
  );
}

/** What the table says of its ground, over the theme's decoration. */
function own(node: ControlNode): JSX.CSSProperties {
  const said = {
    "border-radius": borderRadius(node.get("border_radius")),
    "background-color": cssColor(node.get("bgcolor")),
    "background-image": gradient(node.get("gradient")),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** The column of a table that alone holds no numbers: the table is as wide as it may be, and this column grows. */
function onlyTextColumn(table: ControlNode): ControlNode | undefined {
  const texts = children(table, "columns").filter((column) => !bool(column, "numeric", false));
  return texts.length === 1 ? texts[0] : undefined;
}

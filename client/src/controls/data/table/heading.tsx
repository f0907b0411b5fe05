import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { bool, str } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { receive } from "../../pressable/receivers";
import { Slot } from "../../slot";

const JUSTIFY: Record<string, string> = {
  start: "flex-start",
  end: "flex-end",
  center: "center",
  spacebetween: "space-between",
  spacearound: "space-around",
  spaceevenly: "space-evenly",
};

export interface HeadingProps {
  column: ControlNode;
  /** Whether the rows ascend by this column; undefined if they are not sorted by it. */
  sorted: boolean | undefined;
  alignment: WireValue;
  /** Whether it is the only column that holds no numbers. */
  only: boolean;
  sort: () => void;
}

/** The head of a column; a button if the column can be sorted by. */
export function Heading(props: HeadingProps): JSX.Element {
  const column = props.column;
  const numeric = () => bool(column, "numeric", false);
  const sortable = () => column.listens("sort");
  const order = () => (props.sorted === undefined ? undefined : props.sorted ? "ascending" : "descending");
  const justify = () => {
    const name = column.get("heading_row_alignment") ?? props.alignment;
    return typeof name === "string" ? JUSTIFY[name.toLowerCase()] : undefined;
  };
  const arrow = () => (
    <svg
      class={`data-arrow${props.sorted === undefined ? " data-arrow-off" : props.sorted ? "" : " data-arrow-down"}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d="m4 12 1.41 1.41L11 7.83V20h2V7.83l5.58 5.59L20 12l-8-8z" fill="currentColor" />
    </svg>
  );
  const content = () => (
    <>
      <Show when={sortable() && numeric()}>{arrow()}</Show>
      <Slot value={column.get("label")} />
      <Show when={sortable() && !numeric()}>{arrow()}</Show>
    </>
  );
  return (
    <th
      class={numeric() ? "data-numeric" : props.only ? "data-only" : undefined}
      aria-sort={order()}
      title={str(column, "tooltip")}
      data-control={column.id}
      ref={(element) =>
        receive(element, {
          // what is around the button belongs to it
          click(event) {
            if (!sortable() || column.disabled()) return;
            event.stopPropagation();
            props.sort();
          },
        })
      }
    >
      <Show
        when={sortable()}
        fallback={
          <div class="data-head" style={{ "justify-content": justify() }}>
            {content()}
          </div>
        }
      >
        <button
          type="button"
          class="data-head data-sort"
          disabled={column.disabled()}
          style={{ "justify-content": justify() }}
        >
          {content()}
        </button>
      </Show>
    </th>
  );
}

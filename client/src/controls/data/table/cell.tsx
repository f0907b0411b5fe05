import { getOwner, type JSX, onCleanup, runWithOwner, untrack } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { bool } from "../../../tree/read";
import { dress } from "../../dress";
import { kindOf } from "../../gestures/payload";
import type { Receiver } from "../../pressable/receivers";
import { Slot } from "../../slot";
import { IconGlyph } from "../../text/icon";

/** Lets Enter and the space bar press an element that has the focus itself. */
export const byKey = (press: () => void): Receiver => ({
  key(event, element) {
    if (event.target !== element || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    if (!event.repeat) press();
  },
});

const EDIT = 67881;
const LONG_PRESS = 500;
const DOUBLE_TAP = 300;
const EVENTS = ["tap", "double_tap", "long_press", "tap_cancel", "tap_down"] as const;
const PRESSES = ["tap", "double_tap", "long_press"] as const;

/** A cell of a row. What it listens to does not reach the row. */
export function Cell(props: { cell: ControlNode; numeric: boolean }): JSX.Element {
  const cell = props.cell;
  const owner = getOwner();
  const active = () => EVENTS.some((name) => cell.listens(name));
  const dressed = dress(cell, {
    class: () =>
      `${props.numeric ? "data-numeric" : ""}${bool(cell, "placeholder", false) ? " data-placeholder" : ""}${active() ? " data-cell-active" : ""}`,
    attributes: () => ({
      tabindex: pressed(cell) && !cell.disabled() ? 0 : undefined,
      "data-presses": active() && !cell.disabled(),
    }),
    receives: active,
    receiver: () => runWithOwner(owner, () => presses(cell)) as Receiver,
  });
  const plain = () => (
    <div class="data-cell data-content box loose">
      <Slot value={cell.get("content")} />
    </div>
  );
  const editable = () => (
    <div class="data-cell data-editable">
      <div class="data-content box loose">
        <Slot value={cell.get("content")} />
      </div>
      <IconGlyph value={EDIT} size={18} />
    </div>
  );
  const body = () => untrack(bool(cell, "show_edit_icon", false) ? editable : plain);
  return <td ref={dressed}>{body()}</td>;
}

/** What the keyboard can do to a cell, the tap before all. */
const pressed = (cell: ControlNode) => PRESSES.find((name) => cell.listens(name));

function presses(cell: ControlNode): Receiver {
  const keys = byKey(() => {
    if (!cell.disabled()) cell.fire(pressed(cell) ?? "tap");
  });
  return { ...taps(cell), ...keys };
}

/** The taps of a cell. With a handler for double taps, a single one is told when no second one has come. */
function taps(cell: ControlNode): Receiver {
  let long: ReturnType<typeof setTimeout> | undefined;
  let single: ReturnType<typeof setTimeout> | undefined;
  let spent = false;
  onCleanup(() => {
    clearTimeout(long);
    clearTimeout(single);
  });
  const cancel = () => {
    clearTimeout(long);
    if (!spent) cell.fire("tap_cancel");
    spent = true;
  };
  return {
    down(event, element) {
      if (event.button !== 0) return;
      spent = false;
      const box = element.getBoundingClientRect();
      cell.fire("tap_down", {
        k: kindOf(event),
        l: { x: event.clientX - box.left, y: event.clientY - box.top },
        g: { x: event.clientX, y: event.clientY },
      });
      if (!cell.listens("long_press")) return;
      long = setTimeout(() => {
        spent = true;
        cell.fire("tap_cancel");
        cell.fire("long_press");
      }, LONG_PRESS);
    },
    leave(event) {
      if (event.buttons !== 0) cancel();
    },
    cancel,
    click(event) {
      event.stopPropagation();
      clearTimeout(long);
      if (spent) return;
      spent = true;
      if (!cell.listens("double_tap")) cell.fire("tap");
      else if (single === undefined) {
        single = setTimeout(() => {
          single = undefined;
          cell.fire("tap");
        }, DOUBLE_TAP);
      } else {
        clearTimeout(single);
        single = undefined;
        cell.fire("double_tap");
      }
    },
  };
}

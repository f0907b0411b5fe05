import {
  createRenderEffect,
  createSignal,
  getOwner,
  type JSX,
  onCleanup,
  runWithOwner,
  untrack,
} from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { bool } from "../../../tree/read";
import { dress } from "../../dress";
import { setAttribute } from "../../garment";
import { kindOf } from "../../gestures/payload";
import { createButtonRole } from "../../layout/button_role";
import { LONG_PRESS } from "../../pressable/interactive";
import { isPressKey } from "../../pressable/press_key";
import type { Receiver } from "../../pressable/receivers";
import { Slot } from "../../slot";
import { IconGlyph } from "../../text/icon";

const EDIT = 67881;
const DOUBLE_TAP = 300;
const EVENTS = ["tap", "double_tap", "long_press", "tap_cancel", "tap_down"] as const;
const PRESSES = ["tap", "double_tap", "long_press"] as const;

/** A cell of a row. What it listens to does not reach the row. */
export function Cell(props: { cell: ControlNode; numeric: boolean }): JSX.Element {
  const cell = props.cell;
  const owner = getOwner();
  const [inner, setInner] = createSignal<HTMLElement>();
  let isMarked = false;
  /** What is in the cell is the button: the cell stays one, which readers find by row and column. */
  const mark = () => {
    const element = inner();
    if (element === undefined) return;
    const role = createButtonRole(() => element);
    createRenderEffect(() => {
      const reached = pressed(cell) !== undefined;
      setAttribute(element, "role", reached ? role() : undefined);
      setAttribute(element, "aria-disabled", reached && cell.disabled() ? "true" : undefined);
      setAttribute(element, "tabindex", reached && !cell.disabled() ? "0" : undefined);
    });
  };
  const follow = () => {
    if (isMarked || pressed(cell) === undefined) return;
    isMarked = true;
    runWithOwner(owner, () => createRenderEffect(mark));
  };
  const active = () => EVENTS.some((name) => cell.listens(name));
  const dressed = dress(cell, {
    class: () =>
      `${props.numeric ? "data-numeric" : ""}${bool(cell, "placeholder", false) ? " data-placeholder" : ""}${active() ? " data-cell-active" : ""}`,
    attributes: () => ({
      "data-presses": active() && !cell.disabled(),
    }),
    also: follow,
    receives: active,
    receiver: () => runWithOwner(owner, () => presses(cell)) as Receiver,
  });
  const plain = () => (
    <div ref={setInner} class="data-cell data-content box loose">
      <Slot value={cell.get("content")} />
    </div>
  );
  const editable = () => (
    <div ref={setInner} class="data-cell data-editable">
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
  return {
    ...taps(cell),
    key(event, element) {
      if (isPressKey(event, element.firstElementChild)) cell.fire(pressed(cell) ?? "tap");
    },
  };
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

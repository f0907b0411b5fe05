import type { Values } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { isFields, type WireValue } from "../../tree/wire";
import { number } from "../../values/number";
import type { TextBox } from "./typing";

/** Selects what the program asks for. */
export function select(element: TextBox, wanted: WireValue): void {
  if (!isFields(wanted)) return;
  const base = number(wanted.base_offset) ?? 0;
  const extent = number(wanted.extent_offset) ?? base;
  if (base === anchor(element) && extent === head(element)) return;
  element.setSelectionRange(
    Math.min(base, extent),
    Math.max(base, extent),
    extent < base ? "backward" : "forward",
  );
}

/** Reports what the visitor has selected, if the program listens. */
export function reportSelection(node: ControlNode, element: TextBox): void {
  if (node.peek("on_selection_change") !== true || document.activeElement !== element) return;
  const base = anchor(element);
  const extent = head(element);
  const known = node.peek("selection");
  if (isFields(known) && known.base_offset === base && known.extent_offset === extent) return;
  const selection: Values["TextSelection"] = {
    base_offset: base,
    extent_offset: extent,
    affinity: "downstream",
    directional: false,
  };
  node.update({ selection });
  const selected = element.value.slice(Math.min(base, extent), Math.max(base, extent));
  node.fire("selection_change", { selected_text: selected, selection });
}

const backward = (element: TextBox): boolean => element.selectionDirection === "backward";
const anchor = (element: TextBox): number =>
  (backward(element) ? element.selectionEnd : element.selectionStart) ?? 0;
const head = (element: TextBox): number =>
  (backward(element) ? element.selectionStart : element.selectionEnd) ?? 0;

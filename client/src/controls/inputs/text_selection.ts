import { type Accessor, createEffect, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { isMap } from "../../tree/wire";
import { number } from "../../values/number";

type Box = HTMLInputElement | HTMLTextAreaElement;

/** Selects what the server asks for and, if it listens, reports what the visitor selects. */
export function useSelection(
  node: ControlNode,
  box: Accessor<Box | undefined>,
  focused: Accessor<boolean>,
): void {
  createEffect(() => {
    const wanted = node.get("selection");
    const element = box();
    if (!element || !isMap(wanted)) return;
    const base = number(wanted.base_offset) ?? 0;
    const extent = number(wanted.extent_offset) ?? base;
    if (base === anchor(element) && extent === head(element)) return;
    element.setSelectionRange(
      Math.min(base, extent),
      Math.max(base, extent),
      extent < base ? "backward" : "forward",
    );
  });

  const report = () => {
    const element = box();
    if (!element || document.activeElement !== element) return;
    const base = anchor(element);
    const extent = head(element);
    const known = node.peek("selection");
    if (isMap(known) && known.base_offset === base && known.extent_offset === extent) return;
    const selection = {
      base_offset: base,
      extent_offset: extent,
      affinity: "downstream",
      directional: false,
    };
    node.update({ selection });
    const selected = element.value.slice(Math.min(base, extent), Math.max(base, extent));
    node.fire("selection_change", { selected_text: selected, selection });
  };
  createEffect(() => {
    if (!focused() || !node.listens("selection_change")) return;
    document.addEventListener("selectionchange", report);
    onCleanup(() => document.removeEventListener("selectionchange", report));
  });
}

const backward = (element: Box): boolean => element.selectionDirection === "backward";
const anchor = (element: Box): number =>
  (backward(element) ? element.selectionEnd : element.selectionStart) ?? 0;
const head = (element: Box): number =>
  (backward(element) ? element.selectionStart : element.selectionEnd) ?? 0;

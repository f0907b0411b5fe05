import { onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";

/** Characters of an element's text before a point of the document. */
function offsetIn(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Reports `selection_change` of a Text while the visitor selects in it. */
export function reportSelection(node: ControlNode, element: HTMLElement): void {
  let cause = "unknown";
  let last = "";

  const byPointer = (event: PointerEvent) => {
    cause = event.buttons > 0 && event.type === "pointermove" ? "drag" : "tap";
  };
  const byDoubleClick = () => {
    cause = "doubleTap";
  };
  const byKey = () => {
    cause = "keyboard";
  };

  const report = () => {
    if (node.peek("on_selection_change") !== true) return;
    const selection = document.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return;
    if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return;
    const base = offsetIn(element, selection.anchorNode, selection.anchorOffset);
    const extent = offsetIn(element, selection.focusNode, selection.focusOffset);
    if (last === `${base}:${extent}`) return;
    last = `${base}:${extent}`;
    node.fire("selection_change", {
      selected_text: selection.toString(),
      cause,
      selection: { base_offset: base, extent_offset: extent, affinity: "downstream", directional: false },
    });
  };

  element.addEventListener("pointerdown", byPointer);
  element.addEventListener("pointermove", byPointer);
  element.addEventListener("dblclick", byDoubleClick);
  document.addEventListener("keydown", byKey, true);
  document.addEventListener("selectionchange", report);
  onCleanup(() => {
    document.removeEventListener("keydown", byKey, true);
    document.removeEventListener("selectionchange", report);
  });
}

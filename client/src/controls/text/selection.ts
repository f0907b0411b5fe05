import type { Values } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import type { Receiver } from "../pressable/receivers";

type Cause = Values["TextSelectionChangeCause"];

/** Characters of an element's text before a point of the document. */
function offsetIn(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** What a text to select in does: it tells of taps and, from a press in it until the selection is elsewhere, of that. */
export function selecting(node: ControlNode): Receiver {
  let end: (() => void) | undefined;
  return {
    down(_, element) {
      end?.();
      end = reportSelection(node, element);
    },
    click(event) {
      // the second of two is the end of a double tap
      if (event.detail < 2) node.fire("tap");
    },
  };
}

/** Reports `selection_change` while the selection is in an element. The result ends it. */
function reportSelection(node: ControlNode, element: HTMLElement): () => void {
  const until = new AbortController();
  const { signal } = until;
  let cause: Cause = "tap";
  let last = "";

  const report = () => {
    const selection = document.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return;
    if (!element.isConnected || !element.contains(selection.anchorNode)) {
      until.abort();
      return;
    }
    if (!element.contains(selection.focusNode)) return;
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
  const because = (type: string, reason: (event: Event) => Cause) =>
    document.addEventListener(type, (event) => (cause = reason(event)), { capture: true, signal });

  because("pointermove", (event) => ((event as PointerEvent).buttons > 0 ? "drag" : cause));
  // by the second press the browser selects a word: before it tells of a double click
  because("mousedown", (event) => ((event as MouseEvent).detail > 1 ? "doubleTap" : "tap"));
  because("keydown", () => "keyboard");
  document.addEventListener("selectionchange", report, { signal });
  return () => until.abort();
}

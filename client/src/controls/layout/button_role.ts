import { type Accessor, createSignal } from "solid-js";
import { FOCUSABLE } from "../pressable/interactive";

/**
 * The role of something to press that holds other controls: a button, unless one of them can be pressed itself.
 * Assistive technology would not find a button inside a button. `root` is asked, and followed, from the first reading on.
 */
export function createButtonRole(root: () => Element): () => "button" | "group" {
  let holds: Accessor<boolean> | undefined;
  return () => {
    holds ??= holdsFocusable(root());
    return holds() ? "group" : "button";
  };
}

const looks = new WeakMap<Node, () => void>();
let observer: MutationObserver | undefined;

function holdsFocusable(element: Element): Accessor<boolean> {
  const find = () => element.querySelector(FOCUSABLE) !== null;
  const [holds, setHolds] = createSignal(find());
  looks.set(element, () => setHolds(find()));
  observer ??= new MutationObserver(changed);
  observer.observe(element, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["href", "tabindex"],
  });
  return holds;
}

/** Looks again at all elements in which something changed. */
function changed(records: readonly MutationRecord[]): void {
  const todo = new Set<() => void>();
  for (const target of new Set(records.map((record) => record.target))) {
    for (let at: Node | null = target; at; at = at.parentNode) {
      const look = looks.get(at);
      if (look) todo.add(look);
    }
  }
  for (const look of todo) look();
}

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

const looks = new WeakMap<Node, (change: MutationRecord) => void>();
let observer: MutationObserver | undefined;

/** What it holds is gone through once: then only what comes or changes, unless what was found is gone. */
function holdsFocusable(element: Element): Accessor<boolean> {
  const find = (at: Node) => {
    if (!(at instanceof Element && element.contains(at))) return null;
    return at !== element && at.matches(FOCUSABLE) ? at : at.querySelector(FOCUSABLE);
  };
  let found = find(element);
  const [holds, setHolds] = createSignal(!!found);
  looks.set(element, ({ attributeName, target, addedNodes }) => {
    if (found && find(found) !== found) found = find(element);
    for (const node of attributeName ? [target] : addedNodes) found ??= find(node);
    setHolds(!!found);
  });
  observer ??= new MutationObserver((changes) => {
    for (const change of changes) {
      // what becomes of an element itself says nothing about what it holds
      let at: Node | null = change.attributeName ? change.target.parentNode : change.target;
      for (; at; at = at.parentNode) looks.get(at)?.(change);
    }
  });
  // a filter of attributes says that they are watched
  observer.observe(element, { subtree: true, childList: true, attributeFilter: ["href", "tabindex"] });
  return holds;
}

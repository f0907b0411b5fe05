import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child, num } from "../../tree/read";
import { Control } from "../control";
import "./list_view.css";

export interface Prototype {
  /** How long each item is along the list; undefined where they differ. */
  extent: () => number | undefined;
  /** The item that says so, laid out unseen. */
  shown: () => JSX.Element;
}

/** The length that all items of a list have, `item_extent`, or that of its prototype. */
export function prototypeOf(
  node: ControlNode<"ListView" | "ReorderableListView">,
  items: () => readonly ControlNode[],
): Prototype {
  const [measured, setMeasured] = createSignal<number>();
  const given = () => num(node, "item_extent");
  const prototype = () =>
    child(node, "prototype_item") ?? (bool(node, "first_item_prototype", false) ? items()[0] : undefined);
  const measure = (element: HTMLElement) => {
    const observer = new ResizeObserver(() =>
      setMeasured(bool(node, "horizontal", false) ? element.offsetWidth : element.offsetHeight),
    );
    observer.observe(element);
    onCleanup(() => {
      observer.disconnect();
      setMeasured(undefined);
    });
  };
  return {
    extent: () => given() ?? measured(),
    shown: () => (
      <Show when={given() === undefined && prototype()} keyed>
        {(item) => (
          <div class="list-prototype" aria-hidden="true" inert ref={measure}>
            <Control node={item} />
          </div>
        )}
      </Show>
    ),
  };
}

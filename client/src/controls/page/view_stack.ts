import { createContext, createMemo, createSignal, useContext } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children, str } from "../../tree/read";

/** The views of a page: the last one that is visible and was not left is on top. */
export interface ViewStack {
  /** Tracked. */
  isTop: (view: ControlNode) => boolean;
  /** Whether another view lies below; tracked. */
  canGoBack: (view: ControlNode) => boolean;
  /** Whether the visitor has come from one view to another yet. */
  hasMoved: () => boolean;
  /** Leaves the view: it is hidden at once and the server is asked to take it away. */
  pop: (view: ControlNode) => void;
}

/** Called when another view comes on top, before anything of the page has changed. */
export const turns = new Set<(from: ControlNode, to: ControlNode) => void>();

export function createViewStack(page: ControlNode): ViewStack {
  const [left, setLeft] = createSignal<ReadonlySet<ControlNode>>(new Set());
  const views = createMemo(() => children(page, "views"));
  const shown = createMemo(() => views().filter((view) => !left().has(view)));
  let moved = false;
  const top = createMemo((before: ControlNode | undefined) => {
    const now = shown().at(-1) ?? views().at(-1);
    if (before !== undefined && now !== undefined && now !== before) {
      moved = true;
      for (const turn of turns) turn(before, now);
    }
    return now;
  });

  return {
    isTop: (view) => top() === view,
    canGoBack: (view) => shown().length > 1 && shown()[0] !== view,
    hasMoved: () => moved,
    pop(view) {
      if (left().has(view) || shown().length < 2) return;
      setLeft((before) => new Set([...before, view].filter((one) => views().includes(one))));
      page.fire("view_pop", { route: str(view, "route") ?? String(view.id) }, { always: true });
    },
  };
}

const alone: ViewStack = {
  isTop: () => true,
  canGoBack: () => false,
  hasMoved: () => false,
  pop: () => undefined,
};

export const ViewStackContext = createContext<ViewStack>(alone);

export function useViewStack(): ViewStack {
  return useContext(ViewStackContext);
}

import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";

export interface Choice {
  /** Position of the chosen destination; tracked. */
  selected: () => number | undefined;
  choose: (index: number) => void;
}

/** The destination that is chosen, as bars, rails and drawers keep it: `selected_index`, `on_change`. */
export function useChoice(node: ControlNode, first?: number): Choice {
  return {
    selected: () => num(node, "selected_index") ?? first,
    choose(index) {
      node.update({ selected_index: index });
      node.fire("change", index);
    },
  };
}

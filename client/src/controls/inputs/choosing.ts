import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";

export interface Choosing {
  /** Name that the native radios of the group share. */
  name: string;
  chosen: () => boolean;
  choose: () => void;
  /** A press: takes the choice back if the radio had it and is `toggleable`. */
  pressAgain: () => void;
}

/** How a radio follows and sets the value of the nearest RadioGroup above it. */
export function choosing(node: ControlNode): Choosing {
  const group = groupOf(node);
  const chosen = () => {
    const own = node.get("value");
    return group !== undefined && own !== undefined && group.get("value") === own;
  };
  const set = (value: string | null) => {
    group?.update({ value });
    group?.fire("change", value);
  };
  return {
    name: `radio-${group?.id ?? node.id}`,
    chosen,
    choose: () => set(node.peek("value") as string),
    pressAgain() {
      if (chosen() && bool(node, "toggleable", false)) set(null);
    },
  };
}

function groupOf(node: ControlNode): ControlNode | undefined {
  let above = node.owner;
  while (above !== undefined && above.type !== "RadioGroup") above = above.owner;
  return above;
}

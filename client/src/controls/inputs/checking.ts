import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";

export interface Checking {
  checked: () => boolean;
  /** Neither checked nor unchecked; only with `tristate`. */
  mixed: () => boolean;
  /** Goes on to the next value, as the visitor asks by a press. */
  toggle: () => void;
}

/** The value of a checkbox and how a press changes it: off, on and, with `tristate`, undecided. */
export function checking(node: ControlNode): Checking {
  const tristate = () => bool(node, "tristate", false);
  const mixed = () => tristate() && node.get("value") === undefined;
  const checked = () => bool(node, "value", false);
  return {
    checked,
    mixed,
    toggle() {
      const next = mixed() ? false : checked() ? (tristate() ? null : false) : true;
      node.update({ value: next });
      node.fire("change", next);
    },
  };
}

import type { JSX } from "solid-js";
import { keyLabel } from "../../browser/keyboard";
import { whileHeard } from "../../browser/while_heard";
import type { ControlNode } from "../../tree/node";
import { NO_SHARE } from "../framing/no_share";
import { SingleChild } from "../layout/single_child";
import { useFocus } from "../methods";
import { receive } from "../pressable/receivers";

/** It stands around what is marked when it has the focus itself. */
const UNMARKED = () => ({ outline: "none" });

/** Reports keys while the focus is in its content or on itself. */
export function KeyboardListener(props: { node: ControlNode<"KeyboardListener"> }): JSX.Element {
  const { node } = props;
  let root: HTMLElement | undefined;
  useFocus(node, () => root);
  const watch = (element: HTMLElement) => {
    root = element;
    element.tabIndex = 0;
    receive(element, {
      key: (event) => node.fire(event.repeat ? "key_repeat" : "key_down", { key: keyLabel(event) }),
    });
    const released = (event: KeyboardEvent) => node.fire("key_up", { key: keyLabel(event) });
    whileHeard(node, "key_up", element, "keyup", released);
  };
  return (
    <SingleChild
      node={node}
      dress={{ class: "keyboard-listener", skip: NO_SHARE, style: UNMARKED, ref: watch }}
    />
  );
}

import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import { cursor } from "../../values/cursor";
import { textStyle } from "../../values/text_style";
import { dress } from "../dress";
import { Slot } from "../slot";
import "./surfaces.css";

/** One choice of an Apple-like dialog or sheet. */
function CupertinoAction(props: {
  node: ControlNode<"CupertinoActionSheetAction" | "CupertinoDialogAction">;
}): JSX.Element {
  const node = props.node;
  const dressed = dress(node, {
    class: () =>
      [
        "cupertino-action",
        bool(node, "default", false) && "default",
        bool(node, "destructive", false) && "destructive",
      ]
        .filter(Boolean)
        .join(" "),
    style: () => ({ cursor: cursor(node.get("mouse_cursor")), ...textStyle(node.get("text_style")) }),
  });
  return (
    <button ref={dressed} type="button" disabled={node.disabled()} onClick={() => node.fire("click")}>
      <Slot value={node.get("content")} />
    </button>
  );
}

export const CupertinoActionSheetAction = CupertinoAction;
export const CupertinoDialogAction = CupertinoAction;

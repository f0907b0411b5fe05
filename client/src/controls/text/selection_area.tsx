import type { JSX } from "solid-js";
import { whileHeard } from "../../browser/while_heard";
import type { ControlNode } from "../../tree/node";
import { SingleChild } from "../layout/single_child";
import "./selection_area.css";

/** Lets the visitor select all text in its content, and reports what is selected. */
export function SelectionArea(props: { node: ControlNode<"SelectionArea"> }): JSX.Element {
  const watch = (root: HTMLElement) => {
    let last = "";
    const report = () => {
      const selection = document.getSelection();
      const inside = Boolean(selection?.anchorNode && root.contains(selection.anchorNode));
      const text = inside ? (selection?.toString() ?? "") : "";
      if (text === last) return;
      last = text;
      props.node.fire("change", text === "" ? null : text);
    };
    whileHeard(props.node, "change", document, "selectionchange", report);
  };
  return <SingleChild node={props.node} dress={{ class: "selection-area", ref: watch }} />;
}

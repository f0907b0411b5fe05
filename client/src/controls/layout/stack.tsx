import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children, str } from "../../tree/read";
import { alignment } from "../../values/alignment";
import { Controls } from "../control";
import { type DressOptions, dress } from "../dress";
import { clip } from "../pressable/clip";
import { hasWords, placeItems } from "./placement";
import "./flex.css";

const FIT_CLASS: Record<string, string> = { expand: " expanding", passthrough: " passing" };

const LOOK: DressOptions = {
  class: (node) => {
    const fit = FIT_CLASS[str(node, "fit", "loose").toLowerCase()] ?? "";
    return `stack arranges${fit}${node.get("clip_behavior") === "none" ? "" : " cuts"}`;
  },
  style(node) {
    const at = alignment(node.get("alignment"));
    // in between its children place themselves, see framing/place.ts
    return { ...clip(node.get("clip_behavior") ?? "hardEdge"), ...(at && hasWords(at) && placeItems(at)) };
  },
};

/** Controls on top of each other, the last in front. */
export function Stack(props: { node: ControlNode<"Stack"> }): JSX.Element {
  return (
    <div ref={dress(props.node, LOOK)}>
      <Controls nodes={children(props.node, "controls")} />
    </div>
  );
}

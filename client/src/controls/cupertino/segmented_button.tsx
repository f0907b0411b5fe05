import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { dress } from "../dress";
import { useChoice } from "../navigation/destination";
import { rovingChoice } from "../navigation/roving_choice";
import { Segments } from "./segment";
import "./segmented_button.css";

/** Choices side by side in one frame, of which one is taken. */
export function CupertinoSegmentedButton(props: {
  node: ControlNode<"CupertinoSegmentedButton">;
}): JSX.Element {
  const node = props.node;
  const choice = useChoice(node, 0);
  return (
    <div
      ref={dress(node, {
        class: "cupertino-segmented",
        style: () => ({
          padding: cssEdges(node.get("padding")),
          "--chosen": cssColor(node.get("selected_color")),
          "--rest": cssColor(node.get("unselected_color")),
          "--line": cssColor(node.get("border_color")),
          "--pressed": cssColor(node.get("click_color")),
          "--off": cssColor(node.get("disabled_color")),
          "--off-ink": cssColor(node.get("disabled_text_color")),
        }),
        receiver: () => rovingChoice(choice),
      })}
      role="radiogroup"
    >
      <div class="cupertino-segments">
        <Segments class="cupertino-segment" node={node} choice={choice} />
      </div>
    </div>
  );
}

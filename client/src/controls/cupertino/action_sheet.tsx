import { type JSX, Show } from "solid-js";
import type { Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { child, children, textOrControl } from "../../tree/read";
import { Control, Controls } from "../control";
import { dress } from "../dress";
import { Slot } from "../slot";
import { keepHeadings } from "../text/heading";
import "./surfaces.css";
import "./action_sheet.css";

/** Choices for what the visitor has just done, with a way out below them. */
export function CupertinoActionSheet(props: { node: ControlNode<"CupertinoActionSheet"> }): JSX.Element {
  const node = props.node;
  const has = (name: Property): boolean => textOrControl(node, name) !== undefined;
  return (
    <div ref={dress(node, { class: "cupertino-action-sheet cupertino-surface" })}>
      <div class="cupertino-action-sheet-box">
        <Show when={has("title") || has("message")}>
          <div class="cupertino-action-sheet-head">
            <Show when={has("title")}>
              <h2 ref={keepHeadings} class="cupertino-action-sheet-title">
                <Slot value={node.get("title")} />
              </h2>
            </Show>
            <Slot value={node.get("message")} />
          </div>
        </Show>
        <Controls nodes={children(node, "actions")} />
      </div>
      <Show when={child(node, "cancel")}>
        {(cancel) => (
          <div class="cupertino-action-sheet-cancel">
            <Control node={cancel()} />
          </div>
        )}
      </Show>
    </div>
  );
}

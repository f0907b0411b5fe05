import { createEffect, type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child, num } from "../../tree/read";
import { Control } from "../control";
import { dress } from "../dress";
import { whenResized } from "../framing/resized";
import { layAside } from "./aside";
import "./flex.css";
import "./rotated_box.css";

/** Turns its content by quarters of a circle before it is laid out: turned once it is as wide as it was high. */
export function RotatedBox(props: { node: ControlNode<"RotatedBox"> }): JSX.Element {
  const { node } = props;
  let root!: HTMLElement;
  let content!: HTMLElement;
  const turns = () => ((num(node, "quarter_turns", 0) % 4) + 4) % 4;
  const lies = () => turns() % 2 === 1;

  createEffect(() => {
    node.all();
    if (!lies()) return;
    const look = layAside(root, content);
    for (const element of [root.parentElement, root, content])
      if (element) onCleanup(whenResized(element, look));
  });

  const dressed = dress(node, {
    class: () => (lies() ? "rotated-aside" : "box"),
    ref: (element) => {
      root = element;
    },
  });
  return (
    <div ref={dressed}>
      <div
        class="rotated-content box"
        style={{ rotate: `${turns() * 90}deg` }}
        ref={(element) => {
          content = element;
        }}
      >
        <Control node={child(node, "content")} />
      </div>
    </div>
  );
}

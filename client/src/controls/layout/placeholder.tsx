import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child, num } from "../../tree/read";
import { cssColor } from "../../values/color";
import { Control } from "../control";
import { dress } from "../dress";
import "./flex.css";
import "./placeholder.css";

/** A crossed box that stands for something to come. */
export function Placeholder(props: { node: ControlNode<"Placeholder"> }): JSX.Element {
  const { node } = props;
  return (
    <div ref={dress(node, { class: "box placeholder" })}>
      <div
        class="placeholder-room"
        style={{
          width: `${num(node, "fallback_width", 400)}px`,
          height: `${num(node, "fallback_height", 400)}px`,
        }}
      />
      <svg
        class="placeholder-cross"
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        aria-hidden="true"
        style={{
          stroke: cssColor(node.get("color") ?? "bluegrey700"),
          "stroke-width": `${num(node, "stroke_width", 2)}px`,
        }}
      >
        <path d="M0 0H1V1H0ZL1 1M1 0L0 1" />
      </svg>
      <Control node={child(node, "content")} />
    </div>
  );
}

import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child } from "../../tree/read";
import { edges } from "../../values/edges";
import { Control } from "../control";
import { dress } from "../dress";
import "./flex.css";

const SIDES = ["top", "right", "bottom", "left"] as const;

/** Keeps its content clear of notches and system bars. */
export function SafeArea(props: { node: ControlNode<"SafeArea"> }): JSX.Element {
  const { node } = props;
  const dressed = dress(node, {
    class: "box arranges",
    style: () => {
      const least = edges(node.get("minimum_padding"));
      const side = (name: (typeof SIDES)[number]) => {
        const room = `${least?.[name] ?? 0}px`;
        return bool(node, `avoid_intrusions_${name}`, true)
          ? `max(${room}, env(safe-area-inset-${name}, 0px))`
          : room;
      };
      return { padding: SIDES.map(side).join(" ") };
    },
  });
  return (
    <div ref={dressed}>
      <Control node={child(node, "content")} />
    </div>
  );
}

import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child } from "../../tree/read";
import { Control } from "../control";
import { type DressOptions, dress } from "../dress";
import "./flex.css";

/** A control around `content` that adds no room and no look of its own. */
export function SingleChild(props: {
  node: ControlNode;
  dress?: DressOptions;
  label?: string | undefined;
  role?: JSX.HTMLAttributes<HTMLDivElement>["role"];
}): JSX.Element {
  const given = props.dress;
  const dressed = dress(props.node, {
    ...given,
    class: (_, element, owner) => {
      const own = typeof given?.class === "function" ? given.class(props.node, element, owner) : given?.class;
      return own ? `box ${own}` : "box arranges";
    },
  });
  return (
    <div ref={dressed} role={props.role} aria-label={props.label}>
      <Control node={child(props.node, "content")} />
    </div>
  );
}

import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child } from "../../tree/read";
import { Control } from "../control";
import { type FrameOptions, frame } from "../frame";
import "./flex.css";

/** A control around `content` that adds no room and no look of its own. */
export function SingleChild(props: {
  node: ControlNode;
  frame?: FrameOptions;
  label?: string | undefined;
  role?: JSX.HTMLAttributes<HTMLDivElement>["role"];
}): JSX.Element {
  const given = props.frame;
  const attributes = frame(props.node, {
    ...given,
    class: () => {
      const own = typeof given?.class === "function" ? given.class() : given?.class;
      return own ? `box ${own}` : "box arranges";
    },
  });
  return (
    <div {...attributes} role={props.role} aria-label={props.label}>
      <Control node={child(props.node, "content")} />
    </div>
  );
}

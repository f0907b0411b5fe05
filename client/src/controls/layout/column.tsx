import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { DIRECTIONS, FlexBox } from "./flex_box";

/** Controls below each other. */
export function Column(props: { node: ControlNode<"Column"> }): JSX.Element {
  return <FlexBox node={props.node} direction={DIRECTIONS.column} />;
}

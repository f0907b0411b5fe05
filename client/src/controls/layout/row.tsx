import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { DIRECTIONS, FlexBox } from "./flex_box";

/** Controls beside each other. */
export function Row(props: { node: ControlNode<"Row"> }): JSX.Element {
  return <FlexBox node={props.node} direction={DIRECTIONS.row} />;
}

import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { Control } from "../control";
import { type FabLocation, namedLocation } from "./fab_location";
import "./fab.css";

/** Where the button of a View or a Pagelet stands. */
export function fabLocation(node: ControlNode, hasBar: boolean): FabLocation {
  const found = namedLocation(node.get("floating_action_button_location"));
  // without a bar there is nothing to dock to
  return found.kind === "named" && found.y !== "top" && !hasBar ? { ...found, y: "float" } : found;
}

/** The floating action button of a scaffold. */
export function Fab(props: {
  node: ControlNode | undefined;
  at: FabLocation | undefined;
  ref: (element: HTMLElement) => void;
}): JSX.Element {
  const named = () => (props.at?.kind === "named" ? props.at : undefined);
  const offset = (): JSX.CSSProperties => {
    const at = props.at;
    return at?.kind === "offset" ? { left: `calc(100% - ${at.x}px)`, top: `calc(100% - ${at.y}px)` } : {};
  };
  return (
    <div
      ref={props.ref}
      class="scaffold-fab"
      classList={{ mini: named()?.mini, free: props.at?.kind === "offset" }}
      data-x={named()?.x}
      data-y={named()?.y}
      style={offset()}
    >
      <Control node={props.node} />
    </div>
  );
}

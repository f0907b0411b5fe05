import type { JSX } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { bool, str } from "../../../tree/read";
import type { WireMap } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { Modal } from "../../dialogs/modal";
import type { Finish } from "./finish";

export interface PickerModalProps {
  node: ControlNode;
  finish: Finish;
  /** The values that the picker has if the visitor leaves without choosing. */
  kept: () => WireMap;
  title: string;
  /** Over the whole page. */
  full?: boolean;
  style?: JSX.CSSProperties;
  children: JSX.Element;
}

/** The dialog around a picker. */
export function PickerModal(props: PickerModalProps): JSX.Element {
  return (
    <Modal
      class={props.full ? "picker-layer picker-layer-full" : "picker-layer"}
      open={props.finish.open()}
      dismissible={!bool(props.node, "modal", false)}
      onDismiss={() => props.finish.cancel(props.kept())}
      onClosed={props.finish.closed}
      barrier={cssColor(props.node.get("barrier_color"))}
      label={str(props.node, "help_text", props.title)}
      style={props.style}
    >
      {props.children}
    </Modal>
  );
}

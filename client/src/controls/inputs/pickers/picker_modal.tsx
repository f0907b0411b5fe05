import type { JSX } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { bool, str } from "../../../tree/read";
import type { Fields } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { Modal } from "../../dialogs/modal";
import type { Finish } from "./finish";
import { directionOf, localeOf } from "./locale";
import { useWords, type Words } from "./words";

export interface PickerModalProps {
  node: ControlNode;
  finish: Finish;
  /** The values that the picker has if the visitor leaves without choosing. */
  kept: () => Fields;
  title: keyof Words;
  /** Over the whole page. */
  full?: boolean;
  style?: JSX.CSSProperties;
  /** Made once, with the words to be read where they are shown: they come later than the picker. */
  children: (words: () => Words) => JSX.Element;
}

/** The dialog around a picker. */
export function PickerModal(props: PickerModalProps): JSX.Element {
  const words = useWords(() => localeOf(props.node));
  return (
    <Modal
      class={props.full ? "picker-layer picker-layer-full" : "picker-layer"}
      open={props.finish.open()}
      dismissible={!bool(props.node, "modal", false)}
      onDismiss={() => props.finish.cancel(props.kept())}
      onClosed={props.finish.closed}
      barrier={cssColor(props.node.get("barrier_color"))}
      label={str(props.node, "help_text", words()[props.title])}
      dir={props.node.get("locale") ? directionOf(localeOf(props.node)) : undefined}
      style={props.style}
    >
      {props.children(words)}
    </Modal>
  );
}

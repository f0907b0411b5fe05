import { For, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children, str } from "../../tree/read";
import { dress } from "../dress";
import { isInked, LOOK } from "./text";
import { Spoken, TextSpan } from "./text_span";

/** Text in several styles, or that is read out differently from how it is written. */
export function SpokenText(props: { node: ControlNode<"Text"> }): JSX.Element {
  const { node } = props;
  return (
    <span ref={dress(node, LOOK)}>
      <span class={isInked(node) ? "text-inked" : undefined}>
        <Spoken text={str(node, "value", "")} label={str(node, "semantics_label")} />
        <For each={children(node, "spans")}>{(span) => <TextSpan node={span} />}</For>
      </span>
    </span>
  );
}

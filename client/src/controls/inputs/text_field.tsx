import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, num } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { once } from "../parts";
import { Field, type FieldLook } from "./field/field";
import { Reveal } from "./field/reveal";
import { TextInput } from "./text_input";
import { textLength } from "./text_length";

/** Text to type: one line or many, open or hidden, with everything around it. */
export function TextField(props: { node: ControlNode<"TextField"> }): JSX.Element {
  const { node } = props;
  const input = new TextInput(node);
  const reveal = once(() => <Reveal input={input} />);
  const look = (): FieldLook => ({
    class: "text-field",
    full: input.value() !== "",
    focused: input.focused(),
    multiline: input.multiline(),
    helper: node.get("helper"),
    error: node.get("error"),
    counter: counter(node, input.value()),
    counterStyle: node.get("counter_style"),
    prefix: node.get("prefix"),
    suffix: node.get("suffix"),
    leading: node.get("prefix_icon"),
    trailing: reveal(input.password() && bool(node, "can_reveal_password", false)) ?? node.get("suffix_icon"),
  });
  return <Field node={node} press={input.press} id={input.id} look={look} text={() => input.keep()} />;
}

/** What is counted under a field. */
function counter(node: ControlNode<"TextField">, value: string): WireValue {
  const most = num(node, "max_length");
  const own = node.get("counter");
  if (typeof own === "string") {
    const length = textLength(value);
    return own
      .replaceAll("{value_length}", String(length))
      .replaceAll("{max_length}", String(most ?? ""))
      .replaceAll("{symbols_left}", String(Math.max((most ?? 0) - length, 0)));
  }
  if (own !== undefined || most === undefined) return own;
  const length = textLength(value);
  return most > 0 ? `${length}/${most}` : String(length);
}

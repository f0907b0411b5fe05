import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, num } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { IconSlot } from "../icon_slot";
import { Field, given } from "./field/field";
import { Reveal } from "./field/reveal";
import { createTextInput } from "./text_input";
import { textLength } from "./text_length";

/** Text to type: one line or many, open or hidden, with everything around it. */
export function TextField(props: { node: ControlNode<"TextField"> }): JSX.Element {
  const node = props.node;
  const input = createTextInput(node);

  const counter = (): WireValue => {
    const most = num(node, "max_length");
    const own = node.get("counter");
    const length = textLength(input.value());
    if (typeof own === "string") {
      return own
        .replaceAll("{value_length}", String(length))
        .replaceAll("{max_length}", String(most ?? ""))
        .replaceAll("{symbols_left}", String(Math.max((most ?? 0) - length, 0)));
    }
    if (own !== undefined || most === undefined) return own;
    return most > 0 ? `${length}/${most}` : String(length);
  };

  const trailing = () =>
    input.password() && bool(node, "can_reveal_password", false) ? (
      <Reveal shown={input.revealed()} toggle={() => input.setRevealed(!input.revealed())} />
    ) : given(node.get("suffix_icon")) ? (
      <IconSlot value={node.get("suffix_icon")} />
    ) : undefined;

  return (
    <Field
      node={node}
      class="text-field"
      press={input.press}
      id={input.id}
      full={input.value() !== ""}
      focused={input.focused()}
      multiline={input.multiline()}
      helper={node.get("helper")}
      error={node.get("error")}
      counter={counter()}
      counterStyle={node.get("counter_style")}
      prefix={node.get("prefix")}
      suffix={node.get("suffix")}
      leading={node.get("prefix_icon")}
      trailing={trailing()}
    >
      {input.element()}
    </Field>
  );
}

import type { JSX } from "solid-js";
import { ControlNode } from "../tree/node";
import type { WireValue } from "../tree/wire";
import { Control } from "./control";
import { IconGlyph } from "./text/icon";

/** Shows a property that may be an icon or a control: `<IconSlot value={node.get("leading")} />`. */
export function IconSlot(props: { value: WireValue; size?: number; color?: string }): JSX.Element {
  return <>{render(props.value, props)}</>;
}

function render(value: WireValue, look: { size?: number; color?: string }): JSX.Element {
  if (value instanceof ControlNode) {
    return value.peek("visible") === false ? undefined : <Control node={value} />;
  }
  return typeof value === "number" ? (
    <IconGlyph value={value} size={look.size} color={look.color} />
  ) : undefined;
}

import type { JSX } from "solid-js";
import { ControlNode } from "../tree/node";
import type { WireValue } from "../tree/wire";
import { Control } from "./control";

/** Shows a property that may be text or a control: `<Slot value={node.get("title")} />`. */
export function Slot(props: { value: WireValue; class?: string }): JSX.Element {
  return <>{render(props.value, props.class)}</>;
}

function render(value: WireValue, className: string | undefined): JSX.Element {
  if (value === null || value === undefined) return undefined;
  if (value instanceof ControlNode)
    return value.peek("visible") === false ? undefined : <Control node={value} />;
  return className === undefined ? String(value) : <span class={className}>{String(value)}</span>;
}

import type { JSX } from "solid-js";
import { ControlNode } from "../tree/node";
import type { WireValue } from "../tree/wire";
import { Control } from "./control";
import { IconGlyph } from "./text/icon";

/** Shows a property that may be text or a control: `<Slot value={node.get("title")} />`. */
export function Slot(props: { value: WireValue; class?: string }): JSX.Element {
  return <>{contentOf(props.value, props.class)}</>;
}

function contentOf(value: WireValue, className: string | undefined): JSX.Element {
  if (value === null || value === undefined) return undefined;
  if (value instanceof ControlNode) return shown(value);
  return className === undefined ? String(value) : <span class={className}>{String(value)}</span>;
}

/** Shows a property that may be an icon or a control: `<IconSlot value={node.get("leading")} />`. */
export function IconSlot(props: { value: WireValue; size?: number; color?: string }): JSX.Element {
  return <>{iconOf(props.value, props)}</>;
}

function iconOf(value: WireValue, look: { size?: number; color?: string }): JSX.Element {
  if (value instanceof ControlNode) return shown(value);
  return typeof value === "number" ? (
    <IconGlyph value={value} size={look.size} color={look.color} />
  ) : undefined;
}

const shown = (node: ControlNode): JSX.Element =>
  node.peek("visible") === false ? undefined : <Control node={node} />;

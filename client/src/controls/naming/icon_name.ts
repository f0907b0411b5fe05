import { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";
import { iconOutline } from "../text/icon_outline";

const HOLDERS = ["icon", "selected_icon", "content", "label", "leading", "title", "controls"] as const;

/** The name of the icon in a property, or of the first icon in the control that it holds; tracked. */
export function iconName(value: WireValue): string | undefined {
  if (typeof value === "number") return iconOutline(value)?.name;
  if (Array.isArray(value)) return first(value);
  if (!(value instanceof ControlNode) || value.get("visible") === false) return undefined;
  return first(HOLDERS.map((holder) => value.held(holder)));
}

function first(values: readonly WireValue[]): string | undefined {
  for (const value of values) {
    const name = iconName(value);
    if (name !== undefined) return name;
  }
  return undefined;
}

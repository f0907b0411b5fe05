import type { JSX } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { isFields, type WireValue } from "../../../tree/wire";
import { borderRadius, side } from "../../../values/border";
import { cssColor } from "../../../values/color";
import { number } from "../../../values/number";
import type { Pressable } from "../../pressable/pressable";

export type BorderKind = "outline" | "underline" | "none";

export interface FieldBorder {
  kind: BorderKind;
  /** What the control itself sets, as the custom properties that field.css reads. */
  style: JSX.CSSProperties;
}

/** The border of a field in its present state: `border`, which may be one for each state, over the former properties. */
export function fieldBorder(node: ControlNode, press: Pressable, focused: boolean): FieldBorder {
  const value = press.of(node.get("border"));
  const border = isFields(value) ? value : {};
  const kind = kindOf(border._type);
  const line = isFields(border.side) ? side(border.side) : undefined;
  const former = formerSide(node, focused);
  const width = line?.style === "none" ? 0 : (line?.width ?? former.width);
  const style: Record<string, string | undefined> = {
    "--field-line": width === undefined ? undefined : `${width}px`,
    "--field-line-color": line?.color ?? former.color,
    "--field-radius": borderRadius(border.border_radius ?? node.get("border_radius")),
    "--field-gap": pixels(border.gap_padding),
  };
  return { kind, style };
}

function kindOf(type: WireValue): BorderKind {
  const name = typeof type === "string" ? type.toLowerCase() : "outline";
  return name === "underline" || name === "none" ? name : "outline";
}

function formerSide(node: ControlNode, focused: boolean) {
  const width = number(node.get("border_width"));
  const color = cssColor(node.get("border_color"));
  if (!focused || node.disabled()) return { width, color };
  return {
    width: number(node.get("focused_border_width")) ?? width,
    color: cssColor(node.get("focused_border_color")) ?? color,
  };
}

const pixels = (value: WireValue): string | undefined => {
  const length = number(value);
  return length === undefined ? undefined : `${length}px`;
};

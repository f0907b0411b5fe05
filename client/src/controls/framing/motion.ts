import type { FieldName, Property } from "../../tree/declared";
import type { Fields } from "../../tree/wire";
import { transition } from "../../values/animation";
import { number } from "../../values/number";

type Style = Record<string, string | number | undefined>;

/** Property that animates -> CSS properties that change with it. */
const ANIMATED: [property: FieldName & Property, css: string[]][] = [
  ["animate_opacity", ["opacity"]],
  ["animate_rotation", ["rotate"]],
  ["animate_scale", ["scale"]],
  ["animate_offset", ["translate"]],
  ["animate_position", ["left", "top", "right", "bottom", "width", "height"]],
  ["animate_margin", ["margin"]],
  ["animate_align", ["--at-x", "--at-y"]],
  ["animate_size", ["width", "height"]],
];

export function setOpacity(style: Style, values: Readonly<Fields>): void {
  const opacity = number(values.opacity);
  if (opacity !== undefined && opacity !== 1) style.opacity = String(opacity);
}

/** Adds the transitions that the `animate_*` properties ask for to those that are there. */
export function setTransitions(style: Style, values: Readonly<Fields>): void {
  let found: string[] | undefined;
  for (const [name, moved] of ANIMATED) {
    if (values[name] == null || values[name] === false) continue;
    found ??= style.transition ? [String(style.transition)] : [];
    for (const property of moved) {
      const entry = transition(property, values[name]);
      if (entry !== undefined) found.push(entry);
    }
  }
  if (found !== undefined) style.transition = found.join(", ");
}

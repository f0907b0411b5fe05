import type { FieldName, Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
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

/** CSS property -> what `on_animation_end` calls it. */
const ENDINGS: [prefix: string, name: string, animates: Property][] = [
  ["opacity", "opacity", "animate_opacity"],
  ["rotate", "rotation", "animate_rotation"],
  ["scale", "scale", "animate_scale"],
  ["translate", "offset", "animate_offset"],
  ["margin", "margin", "animate_margin"],
  ["--at-", "align", "animate_align"],
  ["left", "position", "animate_position"],
  ["top", "position", "animate_position"],
  ["right", "position", "animate_position"],
  ["bottom", "position", "animate_position"],
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

/** Reports the end of animations: once for each kind, however many CSS properties it moved. The result ends that. */
export function reportEnds(node: ControlNode, element: HTMLElement): () => void {
  let reported = new Set<string>();
  const ended = (event: TransitionEvent) => {
    if (event.target !== element) return;
    const name = ending(node, event.propertyName);
    if (name === undefined || reported.has(name)) return;
    if (reported.size === 0) setTimeout(() => (reported = new Set()));
    reported.add(name);
    node.fire("animation_end", name);
  };
  element.addEventListener("transitionend", ended);
  return () => element.removeEventListener("transitionend", ended);
}

function ending(node: ControlNode, property: string): string | undefined {
  const found = ENDINGS.find(([prefix, , animates]) => property.startsWith(prefix) && node.peek(animates));
  if (found !== undefined) return found[1];
  return node.peek("animate") ? "container" : undefined;
}

import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import type { WireMap } from "../../tree/wire";
import { transition } from "../../values/animation";
import { number } from "../../values/number";
import { transform } from "../../values/transform";

/** Property that animates -> CSS properties that change with it. */
const ANIMATED: Record<string, string[]> = {
  animate_opacity: ["opacity"],
  animate_rotation: ["rotate"],
  animate_scale: ["scale"],
  animate_offset: ["translate"],
  animate_position: ["left", "top", "right", "bottom", "width", "height"],
  animate_margin: ["margin"],
  animate_size: ["width", "height"],
};

/** CSS property -> what `on_animation_end` calls it. */
const ENDINGS: [prefix: string, name: string, animates: string][] = [
  ["opacity", "opacity", "animate_opacity"],
  ["rotate", "rotation", "animate_rotation"],
  ["scale", "scale", "animate_scale"],
  ["translate", "offset", "animate_offset"],
  ["margin", "margin", "animate_margin"],
  ["left", "position", "animate_position"],
  ["top", "position", "animate_position"],
  ["right", "position", "animate_position"],
  ["bottom", "position", "animate_position"],
];

/** Opacity and transforms. */
export function look(values: Readonly<WireMap>): JSX.CSSProperties {
  const style = transform(values);
  const opacity = number(values.opacity);
  if (opacity !== undefined && opacity !== 1) style.opacity = String(opacity);
  return style;
}

/** The transitions that the `animate_*` properties ask for. */
export function transitions(values: Readonly<WireMap>): string[] {
  const found: string[] = [];
  for (const [name, properties] of Object.entries(ANIMATED)) {
    if (values[name] == null || values[name] === false) continue;
    for (const property of properties) {
      const entry = transition(property, values[name]);
      if (entry !== undefined) found.push(entry);
    }
  }
  return found;
}

/** Reports the end of animations: once for each kind, however many CSS properties it moved. */
export function reportEnds(node: ControlNode, element: HTMLElement): void {
  let reported = new Set<string>();
  element.addEventListener("transitionend", (event) => {
    if (event.target !== element) return;
    const name = ending(node, event.propertyName);
    if (name === undefined || reported.has(name)) return;
    if (reported.size === 0) setTimeout(() => (reported = new Set()));
    reported.add(name);
    node.fire("animation_end", name);
  });
}

function ending(node: ControlNode, property: string): string | undefined {
  const found = ENDINGS.find(([prefix, , animates]) => property.startsWith(prefix) && node.peek(animates));
  if (found !== undefined) return found[1];
  return node.peek("animate") ? "container" : undefined;
}

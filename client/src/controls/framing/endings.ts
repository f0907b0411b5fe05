import type { Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { animation } from "../../values/animation";

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

/** Marks what stands in an element and moves with `animate` of its control: it is not told apart from the element itself. */
export const ANIMATES_ALONG = "animates-along";

/**
 * Reports the end of animations: once for each kind, when the last CSS property that it moves has arrived. The result
 * ends that.
 */
export function reportEnds(node: ControlNode, element: HTMLElement): () => void {
  let reported = new Set<string>();

  const kind = (target: EventTarget | null, property: string): string | undefined => {
    if (target === element) return ending(node, property);
    if (!(target instanceof Element) || target.parentElement !== element) return undefined;
    return target.classList.contains(ANIMATES_ALONG) ? "container" : undefined;
  };
  const isUnderWay = (name: string): boolean =>
    [element, ...element.querySelectorAll(`:scope > .${ANIMATES_ALONG}`)]
      .flatMap((each) => each.getAnimations())
      .some((one) => one instanceof CSSTransition && kind(targetOf(one), one.transitionProperty) === name);

  const ended = (event: TransitionEvent) => {
    const name = kind(event.target, event.propertyName);
    if (name === undefined || reported.has(name) || isUnderWay(name)) return;
    if (reported.size === 0) setTimeout(() => (reported = new Set()));
    reported.add(name);
    node.fire("animation_end", name);
  };
  element.addEventListener("transitionend", ended);
  return () => element.removeEventListener("transitionend", ended);
}

const targetOf = ({ effect }: Animation): Element | null =>
  effect instanceof KeyframeEffect ? effect.target : null;

function ending(node: ControlNode, property: string): string | undefined {
  const moves = (by: Property): boolean => animation(node.peek(by)) !== undefined;
  const found = ENDINGS.find(([prefix, , animates]) => property.startsWith(prefix) && moves(animates));
  if (found !== undefined) return found[1];
  return moves("animate") ? "container" : undefined;
}

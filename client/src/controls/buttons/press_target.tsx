import { type JSX, onCleanup } from "solid-js";
import { insert } from "../../dom";
import type { ControlNode } from "../../tree/node";
import { link } from "../../values/url";
import { leading, runActions } from "../actions";
import { dress } from "../dress";
import { Garment } from "../garment";
import { useFocus } from "../methods";
import { createPressName } from "../naming/press_name";
import { createPressable, type Pressable } from "../pressable/pressable";
import "./buttons.css";

export interface PressTargetProps {
  node: ControlNode;
  /** Classes of the kind of button, e.g. `button button-filled`. */
  class: string;
  press: Pressable;
  surface: (element: HTMLElement) => void;
  /** Classes and styles of the drawn surface. */
  surfaceClass?: string;
  surfaceStyle: JSX.CSSProperties;
  /** State of a button that stays down. */
  selected?: boolean;
  children: JSX.Element;
}

/** The native element of every button: a link when it has a `url`, with the drawn surface in it. */
export function PressTarget(props: PressTargetProps): JSX.Element {
  const { node, press } = props;
  const leads = link(node.peek("url")) !== undefined;
  const name = createPressName(node);
  let face: Garment | undefined;
  const dressed = dress(node, {
    class: () => `pressable ${props.class}`,
    attributes() {
      return {
        ...(leads && leading(node)),
        "aria-label": name.label(),
        "aria-description": name.description(),
        "aria-pressed": props.selected?.toString(),
      };
    },
    also: () =>
      face?.wear(`surface shape-face button-face ${props.surfaceClass ?? ""}`.trim(), props.surfaceStyle),
    ref(root) {
      face = new Garment(surface);
      props.surface(surface);
      press.whole(root);
      useFocus(node, () => root);
      // most of what it looks like then is the style sheet's: thousands are disabled at once by what is around them
      if (leads) return;
      const button = root as HTMLButtonElement;
      button.type = "button";
      onCleanup(node.onSwitch((off) => (button.disabled = off)));
    },
  });
  const element = document.createElement(leads ? "a" : "button");
  const surface = element.appendChild(document.createElement("span"));
  dressed(element);
  insert(surface, () => props.children);
  return element;
}

/** The pressable of a button: a click runs its actions, opens its address and is reported. */
export function pressableButton(
  node: ControlNode,
  surface: () => HTMLElement | undefined,
  selected?: () => boolean,
) {
  return createPressable(node, {
    surface,
    states: () => (selected?.() ? ["selected"] : []),
    press(event) {
      runActions(node, event);
      node.fire("click");
    },
  });
}

import type { JSX } from "solid-js";
import { Dynamic } from "../../dom/dynamic";
import type { ControlNode } from "../../tree/node";
import { link } from "../../values/url";
import { runActions } from "../actions";
import { frame } from "../frame";
import { createPressName } from "../naming/press_name";
import { useFocus } from "../pressable/focus";
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
  let element: HTMLElement | undefined;
  useFocus(props.node, () => element);
  const name = createPressName(props.node);
  const to = () => link(props.node.get("url"));
  const off = () => props.node.disabled();
  return (
    <Dynamic
      component={to() ? "a" : "button"}
      {...frame(props.node, {
        class: () => `pressable ${props.class}`,
        ref: (root) => {
          element = root;
        },
      })}
      type={to() ? undefined : "button"}
      href={off() ? undefined : to()?.url}
      target={to() ? (to()?.target ?? "_blank") : undefined}
      rel={to() ? "noopener" : undefined}
      disabled={!to() && off()}
      aria-disabled={to() && off() ? "true" : undefined}
      aria-label={name.label()}
      aria-description={name.description()}
      aria-pressed={props.selected}
      {...props.press.pointer}
      {...props.press.focus}
    >
      <span
        class={`surface button-face ${props.surfaceClass ?? ""}`}
        style={props.surfaceStyle}
        ref={props.surface}
      >
        {props.children}
      </span>
    </Dynamic>
  );
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
      // the browser opens a link by itself in a way that the visitor chose: a new tab, a window, a download
      const own = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (!own || !link(node.peek("url"))) {
        event.preventDefault();
        runActions(node);
      }
      node.fire("click");
    },
  });
}

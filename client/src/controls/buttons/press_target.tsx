import { type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { link } from "../../values/url";
import { runActions } from "../actions";
import { dress } from "../dress";
import { type Attributes, Garment } from "../garment";
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
      const surface = root.firstElementChild as HTMLElement;
      face = new Garment(surface);
      props.surface(surface);
      press.whole(root);
      useFocus(node, () => root);
      // most of what it looks like then is the style sheet's: thousands are disabled at once by what is around them
      if (!leads) onCleanup(node.onSwitch((off) => ((root as HTMLButtonElement).disabled = off)));
    },
  });
  if (leads) {
    return (
      // biome-ignore lint/a11y/useValidAnchor: it has its address with everything else that dresses it
      <a ref={dressed}>
        <span>{props.children}</span>
      </a>
    );
  }
  return (
    <button ref={dressed} type="button">
      <span>{props.children}</span>
    </button>
  );
}

/** The attributes of a link. */
function leading(node: ControlNode): Attributes {
  const off = node.disabled();
  const address = link(node.get("url"));
  return {
    href: off ? undefined : address?.url,
    target: address && (address.target ?? "_blank"),
    rel: address && "noopener",
    "aria-disabled": off ? "true" : undefined,
  };
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

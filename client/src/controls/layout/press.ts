import { onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { link } from "../../values/url";
import { runActions } from "../actions";
import { tapDetails } from "../gestures/payload";
import { Press } from "../gestures/press";
import { claimPress } from "../gestures/pressed";
import { ripple } from "../pressable/ripple";

const LONG_PRESS = 500;
const INTERACTIVE = "a, button, input, select, textarea, [data-presses]";

/** Whether a control does something when it is pressed; tracked. */
export const isPressed = (node: ControlNode): boolean =>
  !node.disabled() &&
  (["click", "tap_down", "long_press"].some((name) => node.listens(name)) ||
    link(node.get("url")) !== undefined ||
    Boolean(node.get("action")));

/** Whether an event is for this element and not for something to press inside it. */
function isOwn(event: Event): boolean {
  const outer = event.currentTarget as Element;
  const inner = (event.target as Element).closest(INTERACTIVE);
  return inner === null || inner === outer || !outer.contains(inner);
}

/** The listeners of a container: tap_down, click, long_press, hover, and the keyboard's way to click. */
export function pressListeners(node: ControlNode) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLong = false;
  const end = () => clearTimeout(timer);
  onCleanup(end);

  const down = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.button !== 0 || node.disabled() || !isOwn(event)) return;
    wasLong = false;
    if (node.peek("ink") === true) ripple(event.currentTarget, event);
    node.fire("tap_down", tapDetails(event, event.currentTarget));
    if (node.peek("on_long_press") !== true) return;
    const element = event.currentTarget;
    timer = setTimeout(() => {
      if (!claimPress(Press.at(event.pointerId), element)) return;
      wasLong = true;
      node.fire("long_press");
    }, LONG_PRESS);
  };

  const hover = (entered: boolean) => (event: PointerEvent) => {
    if (!entered) end();
    if (event.pointerType !== "touch") node.fire("hover", entered);
  };

  return {
    onPointerEnter: hover(true),
    onPointerLeave: hover(false),
    "on:pointerdown": down,
    onPointerUp: end,
    onPointerCancel: end,
    "on:click"(event: MouseEvent & { currentTarget: HTMLElement }) {
      if (!isPressed(node) || !isOwn(event)) return;
      event.stopPropagation();
      if (wasLong) {
        wasLong = false;
        event.preventDefault();
        return;
      }
      // with a modifier key the browser opens a link in the way that the visitor chose
      const byBrowser = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (!byBrowser || !link(node.peek("url"))) {
        event.preventDefault();
        runActions(node);
      }
      node.fire("click");
    },
    "on:keydown"(event: KeyboardEvent & { currentTarget: HTMLElement }) {
      if (event.target !== event.currentTarget || event.repeat) return;
      if (event.key !== "Enter" && event.key !== " ") return;
      // a link opens by itself
      if (event.currentTarget.tagName === "A" && event.key === "Enter") return;
      event.preventDefault();
      event.currentTarget.click();
    },
  };
}

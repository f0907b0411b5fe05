import type { ControlNode } from "../../tree/node";
import { link } from "../../values/url";
import { runActions } from "../actions";
import { tapDetails } from "../gestures/payload";
import { claimPress, INTERACTIVE, LONG_PRESS } from "../pressable/interactive";
import { isPressKey } from "../pressable/press_key";
import type { Receiver } from "../pressable/receivers";
import { ripple } from "../pressable/ripple";

const isClicked = (node: ControlNode): boolean =>
  node.listens("click") || link(node.get("url")) !== undefined || Boolean(node.get("action"));

/** Whether a control does something when it is pressed; tracked. */
export const isPressed = (node: ControlNode): boolean =>
  (isClicked(node) || node.listens("tap_down") || node.listens("long_press")) && !node.disabled();

/** Whether an event is for this element and not for something to press inside it. */
function isOwn(event: Event, outer: Element): boolean {
  const inner = (event.target as Element).closest(INTERACTIVE);
  return inner === null || inner === outer || !outer.contains(inner);
}

/** What a container does: tap_down, click, long_press, hover, and the keyboard's way to click. */
export class BoxPress implements Receiver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wasLong = false;

  constructor(private readonly node: ControlNode) {}

  enter(event: PointerEvent): void {
    if (event.pointerType !== "touch") this.node.fire("hover", true);
  }

  leave(event: PointerEvent): void {
    this.up();
    if (event.pointerType !== "touch") this.node.fire("hover", false);
  }

  down(event: PointerEvent, element: HTMLElement): void {
    const { node } = this;
    if (event.button !== 0 || node.disabled() || !isOwn(event, element)) return;
    this.wasLong = false;
    if (node.peek("ink") === true && isPressed(node)) ripple(element, event);
    node.fire("tap_down", tapDetails(event, element));
    if (node.peek("on_long_press") !== true) return;
    this.timer = setTimeout(() => {
      if (!element.isConnected || !claimPress(event.pointerId, element)) return;
      this.wasLong = true;
      node.fire("long_press");
    }, LONG_PRESS);
  }

  up(): void {
    clearTimeout(this.timer);
  }

  cancel(): void {
    this.up();
  }

  click(event: MouseEvent, element: HTMLElement): void {
    const { node } = this;
    if (!isPressed(node) || !isOwn(event, element)) return;
    event.stopPropagation();
    if (this.wasLong) {
      this.wasLong = false;
      event.preventDefault();
      return;
    }
    runActions(node, event);
    node.fire("click");
  }

  key(event: KeyboardEvent, element: HTMLElement): void {
    // a link opens by itself
    if ((element.tagName === "A" && event.key === "Enter") || !isPressKey(event, element)) return;
    // a key knows no long press: it is one where there is nothing else
    if (isClicked(this.node)) element.click();
    else this.node.fire("long_press");
  }
}

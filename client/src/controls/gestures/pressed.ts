import { INTERACTIVE } from "../pressable/interactive";
import { distance } from "./payload";
import type { Follower, Press } from "./press";
import { dragSlop, TAP_SLOP } from "./slop";

/*
 * What is pressed by the browser's own click takes part in a press like a recognizer: its click is a tap, which comes
 * only if nobody else has won the press.
 */

/** What a pointer edits: whoever begins there drags what is inside, not what is around. */
const EDITED =
  ":is(input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]):not(:disabled)";

const SLID = ".slider:not([aria-disabled=true])";

/** The part that an element takes in a press, if any. */
export function partOf(element: Element): Follower | undefined {
  if (element.matches(EDITED)) return new Edited(element);
  if (element.matches(SLID)) return new Slid();
  return element.matches(INTERACTIVE) ? new Clicked(element) : undefined;
}

class Edited implements Follower {
  readonly keeps = true;

  constructor(readonly element: Element) {}
}

/** A slider wins what goes along it. */
class Slid implements Follower {
  readonly taps = true;

  move(press: Press): void {
    if (Math.abs(press.at.x - press.start.x) > dragSlop(press.kind)) press.claim(this);
  }

  up(press: Press): void {
    press.claim(this);
  }
}

/** A button, a link, a container with `on_click`. */
class Clicked implements Follower {
  readonly taps = true;
  private waits = false;

  constructor(readonly element: Element) {}

  move(press: Press): void {
    if (distance(press.at, press.start) <= TAP_SLOP) return;
    press.leave(this);
    this.lost(press);
  }

  up(press: Press): void {
    if (!press.claim(this) || !this.waits) return;
    allowClicks();
    (this.element as HTMLElement).click();
  }

  /** The press waits for a second one, and so does the click. */
  held(): void {
    this.waits = true;
    swallowClick(this.element);
  }

  lost(press: Press): void {
    const { wonBy } = press;
    // what is inside and wins keeps the click to itself
    const isInside = wonBy instanceof Clicked || wonBy instanceof Edited;
    if (!isInside || !this.element.contains(wonBy.element)) swallowClick(this.element);
  }
}

/** Whether what is pressed by the browser's own click gets the press. */
export function claimClicked(press: Press, element: Element): boolean {
  const part = press.find((follower) => follower instanceof Clicked && follower.element === element);
  return part !== undefined && press.claim(part);
}

let swallowing: Element[] = [];

function swallow(event: MouseEvent): void {
  // a click by the keyboard or by a program is none of a pointer's
  if (event.detail === 0 || !swallowing.some((element) => element.contains(event.target as Node))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function allowClicks(): void {
  swallowing = [];
  removeEventListener("click", swallow, true);
  removeEventListener("pointerdown", allowClicks, true);
}

/** Takes the click away that the browser makes of the present press of an element. */
function swallowClick(element: Element): void {
  swallowing.push(element);
  addEventListener("click", swallow, true);
  addEventListener("pointerdown", allowClicks, true);
}

import { createMemo, createSignal, getOwner, onCleanup, runWithOwner, type Signal } from "solid-js";
import type { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";
import { isStateMap, resolve, type State } from "../../values/states";
import { claimPress, INTERACTIVE, LONG_PRESS } from "./interactive";
import { type Receiver, receive } from "./receivers";
import { ripple } from "./ripple";
import "./pressable.css";

export interface PressableOptions {
  /** Further states: selected, error. */
  states?: () => readonly State[];
  /** Called on a click that did not end a long press. */
  press?: (event: MouseEvent) => void;
  /** Whether a press does nothing: what is around is pressed then. */
  idle?: () => boolean;
  /** Whether a press draws a wave; it does if left out. */
  wave?: () => boolean;
  /** The element in which the wave spreads; the pressed element itself if left out. */
  surface?: () => HTMLElement | undefined;
}

const HOVERED = 1;
const FOCUSED = 2;
const PRESSED = 4;

/**
 * Follows hovering, focus and presses of a control's element. Reports `hover`, `long_press`, `focus` and `blur`
 * by itself, draws the wave and leaves the click to `options.press`.
 */
export function createPressable(node: ControlNode, options: PressableOptions = {}): Pressable {
  return new Pressable(node, options);
}

/** The states of something that can be hovered, focused and pressed. */
export class Pressable {
  private readonly owner = getOwner();
  private bits = 0;
  // most pressables are never asked for their states
  private changes: Signal<number> | undefined;
  private memo: (() => ReadonlySet<State>) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wasLong = false;

  constructor(
    private readonly node: ControlNode,
    private readonly options: PressableOptions,
  ) {}

  /** Tracked. */
  states(): ReadonlySet<State> {
    if (this.memo === undefined) {
      this.changes = createSignal(this.bits);
      this.memo = runWithOwner(this.owner, () =>
        createMemo(() => this.present()),
      ) as () => ReadonlySet<State>;
    }
    return this.memo();
  }

  /** The value for the present states, of a value that may be a map of states; tracked. */
  of(value: WireValue): WireValue {
    return isStateMap(value) ? resolve(value, this.states()) : value;
  }

  /** For the `ref` of the element that is pressed and takes the focus. */
  whole(element: HTMLElement): void {
    receive(element, new WholeReceiver(this));
  }

  /** For the `ref` of the element that is pressed; the result ends it. */
  pointer(element: HTMLElement): () => void {
    return receive(element, new PointerReceiver(this));
  }

  /** For the `ref` of the element that takes the focus. */
  focus(element: HTMLElement): void {
    receive(element, new FocusReceiver(this));
  }

  private present(): ReadonlySet<State> {
    const now = new Set<State>(this.options.states?.());
    if (this.node.disabled()) return now.add("disabled");
    const bits = this.changes?.[0]() ?? 0;
    if (bits & PRESSED) now.add("pressed");
    if (bits & HOVERED) now.add("hovered");
    if (bits & FOCUSED) now.add("focused");
    return now;
  }

  private set(state: number, on: boolean): void {
    this.bits = on ? this.bits | state : this.bits & ~state;
    this.changes?.[1](this.bits);
  }

  enter(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    this.set(HOVERED, true);
    this.node.fire("hover", true);
  }

  leave(event: PointerEvent): void {
    this.end();
    if (event.pointerType === "touch") return;
    this.set(HOVERED, false);
    this.node.fire("hover", false);
  }

  down(event: PointerEvent, element: HTMLElement): void {
    const { node, options } = this;
    if (event.button !== 0 || node.disabled() || !isOwn(event, element)) return;
    this.set(PRESSED, true);
    this.wasLong = false;
    if (options.wave?.() ?? true) ripple(options.surface?.() ?? element, event);
    if (node.peek("on_long_press") !== true) return;
    if (this.timer === undefined) runWithOwner(this.owner, () => onCleanup(() => clearTimeout(this.timer)));
    this.timer = setTimeout(() => {
      if (!claimPress(event.pointerId, element)) return;
      this.wasLong = true;
      node.fire("long_press");
    }, LONG_PRESS);
  }

  end(): void {
    clearTimeout(this.timer);
    this.set(PRESSED, false);
  }

  menu(event: MouseEvent): void {
    // a long press on a touch screen also asks for the context menu
    if (this.wasLong || this.bits & PRESSED) event.preventDefault();
  }

  click(event: MouseEvent): void {
    if (this.node.disabled()) event.preventDefault();
    if (this.node.disabled() || this.options.idle?.()) return;
    event.stopPropagation();
    if (this.wasLong) event.preventDefault();
    else this.options.press?.(event);
    this.wasLong = false;
  }

  /** The focus came, in the way of keys or of a pointer. */
  focused(visibly: boolean): void {
    this.set(FOCUSED, visibly);
    this.node.fire("focus");
  }

  blurred(): void {
    this.set(FOCUSED, false);
    this.node.fire("blur");
  }
}

class PointerReceiver implements Receiver {
  constructor(protected readonly press: Pressable) {}
  enter(event: PointerEvent): void {
    this.press.enter(event);
  }
  leave(event: PointerEvent): void {
    this.press.leave(event);
  }
  down(event: PointerEvent, element: HTMLElement): void {
    this.press.down(event, element);
  }
  up(): void {
    this.press.end();
  }
  cancel(): void {
    this.press.end();
  }
  menu(event: MouseEvent): void {
    this.press.menu(event);
  }
  click(event: MouseEvent): void {
    this.press.click(event);
  }
}

class FocusReceiver implements Receiver {
  constructor(private readonly press: Pressable) {}
  focus(event: FocusEvent, element: HTMLElement): void {
    focused(this.press, event, element);
  }
  blur(event: FocusEvent, element: HTMLElement): void {
    blurred(this.press, event, element);
  }
}

class WholeReceiver extends PointerReceiver {
  focus(event: FocusEvent, element: HTMLElement): void {
    focused(this.press, event, element);
  }
  blur(event: FocusEvent, element: HTMLElement): void {
    blurred(this.press, event, element);
  }
}

function focused(press: Pressable, event: FocusEvent, element: HTMLElement): void {
  if (event.target === element) press.focused(element.matches(":focus-visible"));
}

function blurred(press: Pressable, event: FocusEvent, element: HTMLElement): void {
  if (event.target === element) press.blurred();
}

/** Whether a press is meant for the element that listens and not for something to press inside it. */
function isOwn(event: Event, outer: Element): boolean {
  const inner = (event.target as Element).closest(INTERACTIVE);
  return inner === null || inner === outer || !outer.contains(inner) || inner.closest(".pressable") === outer;
}

import { createMemo, createSignal, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";
import { isStateMap, resolve, type State } from "../../values/states";
import { Press } from "../gestures/press";
import { claimPress } from "../gestures/pressed";
import { ripple } from "./ripple";
import "./pressable.css";

/** How long a press must last to be a long press, in milliseconds. */
const LONG_PRESS = 500;

export interface PressableOptions {
  /** Further states: selected, error. */
  states?: () => readonly State[];
  /** Called on a click that did not end a long press. */
  press?: (event: MouseEvent) => void;
  /** Whether a press draws a wave; it does if left out. */
  wave?: () => boolean;
  /** The element in which the wave spreads; the pressed element itself if left out. */
  surface?: () => HTMLElement | undefined;
}

/** The states of something that can be hovered, focused and pressed, and the listeners that keep them. */
export interface Pressable {
  /** Tracked. */
  states: () => ReadonlySet<State>;
  /** The value for the present states, of a value that may be a map of states; tracked. */
  of: (value: WireValue) => WireValue;
  /** To be spread on the element that is pressed. */
  pointer: PointerListeners;
  /** To be spread on the element that takes the focus. */
  focus: FocusListeners;
}

// native listeners: a press that is dealt with must not reach controls further out, however they listen
export interface PointerListeners {
  "on:pointerenter": (event: PointerEvent) => void;
  "on:pointerleave": (event: PointerEvent) => void;
  "on:pointerdown": (event: PointerEvent) => void;
  "on:pointerup": () => void;
  "on:pointercancel": () => void;
  "on:contextmenu": (event: MouseEvent) => void;
  "on:click": (event: MouseEvent) => void;
}

export interface FocusListeners {
  "on:focus": (event: FocusEvent) => void;
  "on:blur": () => void;
}

/**
 * Follows hovering, focus and presses of a control's element. Reports `hover`, `long_press`, `focus` and `blur`
 * by itself, draws the wave and leaves the click to `options.press`.
 */
export function createPressable(node: ControlNode, options: PressableOptions = {}): Pressable {
  const [hovered, setHovered] = createSignal(false);
  const [focused, setFocused] = createSignal(false);
  const [pressed, setPressed] = createSignal(false);
  const states = createMemo(() => {
    const now = new Set<State>(options.states?.());
    if (node.disabled()) return now.add("disabled");
    if (pressed()) now.add("pressed");
    if (hovered()) now.add("hovered");
    if (focused()) now.add("focused");
    return now;
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLong = false;
  const end = () => {
    clearTimeout(timer);
    setPressed(false);
  };
  onCleanup(() => clearTimeout(timer));

  return {
    states,
    of: (value) => (isStateMap(value) ? resolve(value, states()) : value),
    pointer: {
      "on:pointerenter"(event) {
        if (event.pointerType === "touch") return;
        setHovered(true);
        node.fire("hover", true);
      },
      "on:pointerleave"(event) {
        end();
        if (event.pointerType === "touch") return;
        setHovered(false);
        node.fire("hover", false);
      },
      "on:pointerdown"(event) {
        if (event.button !== 0 || node.disabled() || !isOwn(event)) return;
        setPressed(true);
        wasLong = false;
        if (options.wave?.() ?? true)
          ripple(options.surface?.() ?? (event.currentTarget as HTMLElement), event);
        if (node.peek("on_long_press") !== true) return;
        const element = event.currentTarget as Element;
        timer = setTimeout(() => {
          if (!claimPress(Press.at(event.pointerId), element)) return;
          wasLong = true;
          node.fire("long_press");
        }, LONG_PRESS);
      },
      "on:pointerup": end,
      "on:pointercancel": end,
      "on:contextmenu"(event) {
        // a long press on a touch screen also asks for the context menu
        if (wasLong || pressed()) event.preventDefault();
      },
      "on:click"(event) {
        event.stopPropagation();
        if (wasLong || node.disabled()) event.preventDefault();
        else options.press?.(event);
        wasLong = false;
      },
    },
    focus: {
      "on:focus"(event) {
        setFocused((event.currentTarget as HTMLElement).matches(":focus-visible"));
        node.fire("focus");
      },
      "on:blur"() {
        setFocused(false);
        node.fire("blur");
      },
    },
  };
}

/** Whether a press is meant for the element that listens and not for something to press inside it. */
function isOwn(event: Event): boolean {
  const inner = (event.target as Element).closest(".pressable, input, textarea, select, button, a");
  const outer = event.currentTarget as Element;
  return inner === null || inner === outer || !outer.contains(inner) || inner.closest(".pressable") === outer;
}

import { LONG_PRESS } from "../pressable/interactive";
import type { Receiver } from "../pressable/receivers";

/** How far a long press may stray, in pixels. */
const STRAY = 12;

export type Button = "primary" | "secondary" | "tertiary";
export type Trigger = "down" | "longPress";

const BUTTONS: readonly Button[] = ["primary", "tertiary", "secondary"];

/**
 * Tells presses and long presses of the three buttons apart. `onPress` says whether it has done something, in which
 * case the browser does not open its own menu. A finger's long press counts as the secondary button.
 */
export function watchPresses(
  onPress: (button: Button, trigger: Trigger, at: MouseEvent) => boolean,
): Receiver & { end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: PointerEvent | undefined;
  const moved = (event: PointerEvent): void => {
    if (from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > STRAY) end();
  };
  const end = (): void => {
    clearTimeout(timer);
    removeEventListener("pointermove", moved);
    from = undefined;
  };
  return {
    end,
    down(event) {
      const button = BUTTONS[event.button];
      if (button === undefined) return;
      end();
      // the secondary button is dealt with when the browser would open its menu
      if (button !== "secondary" && onPress(button, "down", event)) return;
      from = event;
      addEventListener("pointermove", moved);
      timer = setTimeout(() => onPress(button, "longPress", event), LONG_PRESS);
    },
    up: end,
    cancel: end,
    menu(event) {
      if (!onPress("secondary", "down", event)) return;
      end();
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

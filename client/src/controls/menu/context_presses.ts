/** How long a press must last to be a long one, in milliseconds, and how far it may stray, in pixels. */
const LONG_PRESS = 500;
const STRAY = 12;

export type Button = "primary" | "secondary" | "tertiary";
export type Trigger = "down" | "longPress";

const BUTTONS: readonly Button[] = ["primary", "tertiary", "secondary"];

/**
 * Tells presses and long presses of the three buttons apart. `onPress` says whether it has done something, in which
 * case the browser does not open its own menu. A finger's long press counts as the secondary button.
 */
export function watchPresses(onPress: (button: Button, trigger: Trigger, at: MouseEvent) => boolean): {
  on: Record<string, (event: PointerEvent) => void>;
  end: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: PointerEvent | undefined;
  const end = (): void => {
    clearTimeout(timer);
    from = undefined;
  };
  return {
    end,
    on: {
      pointerdown(event) {
        const button = BUTTONS[event.button];
        if (button === undefined) return;
        end();
        // the secondary button is dealt with when the browser would open its menu
        if (button !== "secondary" && onPress(button, "down", event)) return;
        from = event;
        timer = setTimeout(() => onPress(button, "longPress", event), LONG_PRESS);
      },
      pointermove(event) {
        if (from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > STRAY) end();
      },
      pointerup: end,
      pointercancel: end,
      contextmenu(event) {
        if (onPress("secondary", "down", event)) {
          end();
          event.preventDefault();
          event.stopPropagation();
        }
      },
    },
  };
}

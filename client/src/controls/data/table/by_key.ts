import type { Receiver } from "../../pressable/receivers";

/** Lets Enter and the space bar press an element that has the focus itself. */
export const byKey = (press: () => void): Receiver => ({
  key(event, element) {
    if (event.target !== element || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    if (!event.repeat) press();
  },
});

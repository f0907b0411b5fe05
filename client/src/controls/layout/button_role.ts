import { createSignal, onMount } from "solid-js";

const INTERACTIVE = "a[href], button, input, select, textarea, [tabindex]";

/**
 * The role of something to press that holds other controls: a button, unless one of them can be pressed itself.
 * Assistive technology would not find a button inside a button.
 */
export function createButtonRole(): { role: () => "button" | "group"; ref: (element: HTMLElement) => void } {
  const [holds, setHolds] = createSignal(false);
  let root: HTMLElement | undefined;
  onMount(() => setHolds(root?.querySelector(INTERACTIVE) !== null));
  return {
    role: () => (holds() ? "group" : "button"),
    ref(element) {
      root = element;
    },
  };
}

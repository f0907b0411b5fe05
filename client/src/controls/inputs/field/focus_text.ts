import type { Receiver } from "../../pressable/receivers";

const TAKES_PRESSES =
  "input, textarea, button, a, label, [role=combobox], [data-control]:not(.field, .cupertino-field)";

/** A press beside the text means the text: of an element that holds the native one. */
export const FOCUS_TEXT: Receiver = {
  mouse(event, element) {
    const taker = (event.target as Element).closest(TAKES_PRESSES);
    if (taker !== null && element.contains(taker)) return;
    event.preventDefault();
    const text = element.querySelector<HTMLElement>(
      ":scope > .field-input, :scope > .text-mask > .field-input",
    );
    text?.focus({ preventScroll: true });
  },
};

import type { JSX } from "solid-js";
import type { WireValue } from "../../../tree/wire";
import { textStyle } from "../../../values/text_style";
import type { Receiver } from "../../pressable/receivers";

const FONT = ["color", "font-family", "font-size", "font-style", "font-weight", "letter-spacing"] as const;

/** A hint's TextStyle as custom properties: a placeholder cannot carry styles of its own. */
export function placeholderStyle(value: WireValue): JSX.CSSProperties {
  const style = textStyle(value) as Record<string, string | undefined>;
  return Object.fromEntries(FONT.map((name) => [`--hint-${name}`, style[name]]));
}

const TAKES_PRESSES =
  "input, textarea, button, a, label, [role=combobox], [data-control]:not(.field, .cupertino-field)";

/** A press beside the text means the text: of an element that holds the native one. */
export const FOCUS_TEXT: Receiver = {
  mouse(event, element) {
    const taker = (event.target as Element).closest(TAKES_PRESSES);
    if (taker !== null && element.contains(taker)) return;
    const text = element.querySelector<HTMLElement>(
      ":scope > .field-input, :scope > .text-mask > .field-input",
    );
    if (text?.style.pointerEvents === "none") return;
    event.preventDefault();
    text?.focus({ preventScroll: true });
  },
};

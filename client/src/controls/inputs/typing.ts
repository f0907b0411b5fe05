import type { ControlNode } from "../../tree/node";
import { str } from "../../tree/read";
import { capitalize, filterText } from "./text_rules";

type Box = HTMLInputElement | HTMLTextAreaElement;

export interface TypingOptions {
  /** The text as the control has it. */
  value: () => string;
  /** Called with the new text for every change that the visitor makes. */
  changed: (text: string) => void;
}

/** Takes what is typed under the control's rules, and shows what the server sets. */
export function typing(node: ControlNode, options: TypingOptions) {
  return {
    show(element: Box, text: string): void {
      if (element.value !== text) replace(element, text, text.length - element.value.length);
    },

    onInput(event: Event): void {
      const element = event.currentTarget as Box;
      const former = options.value();
      let typed = element.value;
      const ruled = node.get("input_filter") !== undefined || node.get("capitalization") !== undefined;
      // a rule would break what is being composed from several keys
      if (ruled && (event as InputEvent).isComposing) return;
      if (ruled) {
        typed = filterText(former, capitalize(typed, str(node, "capitalization")), node.get("input_filter"));
        if (typed !== element.value) replace(element, typed, typed.length - element.value.length);
      }
      if (typed !== former) options.changed(typed);
    },
  };
}

/** Puts another text in; the caret keeps its distance from the end if the text grew or shrank before it. */
function replace(element: Box, text: string, growth: number): void {
  const active = document.activeElement === element;
  const start = element.selectionStart ?? 0;
  const end = element.selectionEnd ?? 0;
  const atEnd = end === element.value.length;
  element.value = text;
  if (!active) return;
  const move = (at: number) =>
    atEnd ? text.length : Math.min(Math.max(at + Math.min(growth, 0), 0), text.length);
  element.setSelectionRange(move(start), move(end));
}

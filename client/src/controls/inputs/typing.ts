import { createEffect } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { num, str } from "../../tree/read";
import { noteTyped } from "../../tree/typed_text";
import { limitText } from "./text_length";
import { capitalize, filterText } from "./text_rules";

type Box = HTMLInputElement | HTMLTextAreaElement;

export interface TypingOptions {
  /** The text as the control has it. */
  value: () => string;
  /** Called with the new text for every change that the visitor makes. */
  changed: (text: string) => void;
}

/** Takes what is typed into a box under the control's rules, and shows there what the server sets. */
export function typing(node: ControlNode, options: TypingOptions): (element: Box) => void {
  /** What was typed last, while a text is being composed from several keys; undefined otherwise. */
  let composed: string | undefined;

  const ruled = (former: string, typed: string): string => {
    const filtered =
      node.get("input_filter") === undefined && node.get("capitalization") === undefined
        ? typed
        : filterText(former, capitalize(typed, str(node, "capitalization")), node.get("input_filter"));
    const most = num(node, "max_length", -1);
    return most > 0 ? limitText(former, filtered, most) : filtered;
  };

  const take = (element: Box) => {
    const former = composed ?? options.value();
    const typed = element.value;
    const kept = ruled(former, typed);
    if (composed !== undefined) {
      // a rule would break what is being composed
      if (kept !== typed) return;
      composed = typed;
    } else if (kept !== typed) {
      replace(element, kept, kept.length - typed.length);
    }
    if (kept === former) return;
    noteTyped(node, kept);
    options.changed(kept);
  };

  const show = (element: Box, text: string) => {
    if (element.value !== text) replace(element, text, text.length - element.value.length);
  };

  return (element) => {
    element.addEventListener("input", () => take(element));
    // password managers and the like set a text and say no more than that it has changed
    element.addEventListener("change", () => take(element));
    element.addEventListener("compositionstart", () => {
      composed = options.value();
    });
    element.addEventListener("compositionend", () => {
      const last = composed;
      composed = undefined;
      // what the program made of the text meanwhile stands, unless the end brings yet another one
      if (element.value !== last) take(element);
      else show(element, options.value());
    });
    // what is typed stands: the text is replaced only by another one, and the caret stays where it can
    createEffect(() => {
      const text = options.value();
      if (composed === undefined) show(element, text);
    });
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

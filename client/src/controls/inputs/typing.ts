import { createEffect } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { num, str } from "../../tree/read";
import { noteTyped } from "../../tree/typed_text";
import { type Receiver, receiveTyping } from "../pressable/receivers";
import { limitText } from "./text_length";
import { capitalize, filterText } from "./text_rules";

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

export interface TypingOptions {
  /** The text as the control has it. */
  value: () => string;
  /** Called with the new text for every change that the visitor makes. */
  changed: (text: string) => void;
}

/** Takes what is typed into a box under the control's rules, and shows there what the server sets. */
export function typing(node: ControlNode, options: TypingOptions): (element: TextBox) => void {
  const taken = new Typing(node, options);
  return (element) => {
    receiveTyping(element, taken);
    createEffect(() => taken.show(element));
  };
}

/** The same, where somebody else calls `show` whenever the text of the control has changed. */
export class Typing implements Receiver {
  /** What was typed last, while a text is being composed from several keys; undefined otherwise. */
  private composing: string | undefined;

  constructor(
    private readonly node: ControlNode,
    private readonly options: TypingOptions,
  ) {}

  input(_: Event, element: HTMLElement): void {
    this.take(element as TextBox);
  }

  /** Password managers and the like set a text and say no more than that it has changed. */
  change(_: Event, element: HTMLElement): void {
    this.take(element as TextBox);
  }

  compose(): void {
    this.composing = this.options.value();
  }

  composed(_: Event, element: HTMLElement): void {
    const last = this.composing;
    this.composing = undefined;
    // what the program made of the text meanwhile stands, unless the end brings yet another one
    if ((element as TextBox).value !== last) this.take(element as TextBox);
    else this.show(element as TextBox);
  }

  /** What is typed stands: the text is replaced only by another one, and the caret stays where it can. */
  show(element: TextBox): void {
    const text = this.options.value();
    if (this.composing !== undefined || element.value === text) return;
    replace(element, text, text.length - element.value.length);
  }

  private take(element: TextBox): void {
    const former = this.composing ?? this.options.value();
    const typed = element.value;
    const kept = this.ruled(former, typed);
    if (this.composing !== undefined) {
      // a rule would break what is being composed
      if (kept !== typed) return;
      this.composing = typed;
    } else if (kept !== typed) {
      replace(element, kept, kept.length - typed.length);
    }
    if (kept === former) return;
    noteTyped(this.node, kept);
    this.options.changed(kept);
  }

  private ruled(former: string, typed: string): string {
    const { node } = this;
    const filtered =
      node.peek("input_filter") === undefined && node.peek("capitalization") === undefined
        ? typed
        : filterText(former, capitalize(typed, str(node, "capitalization")), node.peek("input_filter"));
    const most = num(node, "max_length", -1);
    return most > 0 ? limitText(former, filtered, most) : filtered;
  }
}

/** Puts another text in; the caret keeps its distance from the end if the text grew or shrank before it. */
function replace(element: TextBox, text: string, growth: number): void {
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

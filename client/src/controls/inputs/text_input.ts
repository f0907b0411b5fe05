import { createMemo, createUniqueId, getOwner, onCleanup, onMount, runWithOwner } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, num, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { type Attributes, Garment } from "../garment";
import { useFocus } from "../methods";
import { fieldName } from "../naming/press_name";
import { given } from "../parts";
import { createPressable, type Pressable } from "../pressable/pressable";
import { type Receiver, receive, receiveTyping } from "../pressable/receivers";
import { autocomplete } from "./autofill";
import { isComposing } from "./composing";
import { inputStyle } from "./input_style";
import { isForeignSign, Mask } from "./text_mask";
import { takeFiles } from "./text_paste";
import { inputMode } from "./text_rules";
import { reportSelection, select } from "./text_selection";
import { type TextBox, Typing, type TypingOptions } from "./typing";
import "./text_field.css";

/** What stands where no text is yet; `hint_text` if left out or undefined. */
type Placeholder = () => string | undefined;

/** A native element and what it wears. */
interface Native {
  box: TextBox;
  garment: Garment;
  /** The text and the selection of the control that it was given. */
  text: string | undefined;
  selection: WireValue;
}

/**
 * What every text field does, whatever is drawn around it: typing and its rules, selection, focus, events. What is said of
 * its state is tracked.
 */
export class TextInput implements Receiver, TypingOptions {
  /** Id of the native element. */
  readonly id = createUniqueId();
  readonly press: Pressable;
  private readonly typing: Typing;
  private readonly owner = getOwner();
  private native: Native | undefined;
  private mask: Mask | undefined;
  private name: (() => string) | undefined;
  private isFocused = false;
  private isRevealed = false;
  private listening: AbortController | undefined;

  constructor(
    private readonly node: ControlNode,
    private readonly placeholder?: Placeholder,
  ) {
    this.typing = new Typing(node, this);
    this.press = createPressable(node, {
      wave: () => false,
      states: () => (this.failed() ? ["error"] : []),
    });
    useFocus(node, () => this.native?.box);
    onCleanup(() => this.listening?.abort());
  }

  value(): string {
    return str(this.node, "value", "");
  }

  focused(): boolean {
    this.node.all();
    return this.isFocused;
  }

  /** Whether a password is to be seen for now. */
  revealed(): boolean {
    this.node.all();
    return this.isRevealed;
  }

  reveal(shown: boolean): void {
    this.isRevealed = shown;
    this.node.touch();
  }

  password(): boolean {
    return bool(this.node, "password", false);
  }

  multiline(): boolean {
    const { node } = this;
    return (
      !this.password() &&
      (bool(node, "multiline", false) ||
        bool(node, "shift_enter", false) ||
        bool(node, "fit_parent_size", false) ||
        (num(node, "max_lines") ?? num(node, "min_lines") ?? 1) > 1)
    );
  }

  /** Takes another text, as if the visitor had typed it. */
  changed(text: string): void {
    this.node.update({ value: text });
    this.node.fire("change", text);
  }

  /** The native element, or what holds it, in step with the control. */
  keep(): Element {
    const { node } = this;
    const native = this.make();
    const { box, garment } = native;
    const hidden = this.password() && !this.revealed();
    garment.wear("field-input", inputStyle(node, this.failed()));
    garment.adorn(this.attributes(hidden));
    const text = this.value();
    if (text !== native.text) {
      native.text = text;
      this.typing.show(box);
      grow(box);
    }
    const wanted = node.get("selection");
    if (wanted !== native.selection) {
      native.selection = wanted;
      if (box.isConnected) select(box, wanted);
      else onMount(() => select(box, wanted));
    }
    const sign = str(node, "obscuring_character", "•");
    if (!this.password() || !isForeignSign(sign)) {
      this.mask?.end();
      this.mask = undefined;
      return box;
    }
    this.mask ??= new Mask(box);
    this.mask.draw(hidden ? sign : "", text.length);
    return this.mask.element;
  }

  focus(_: FocusEvent, element: HTMLElement): void {
    this.isFocused = true;
    this.node.touch();
    this.press.focused(element.matches(":focus-visible"));
    this.listening?.abort();
    this.listening = new AbortController();
    const { signal } = this.listening;
    const outside = ({ target }: Event) => {
      const root = element.closest("[data-control]");
      if (root && !root.contains(target as Node)) this.node.fire("tap_outside");
    };
    document.addEventListener("pointerdown", outside, { capture: true, signal });
    const report = () => reportSelection(this.node, element as TextBox);
    document.addEventListener("selectionchange", report, { signal });
  }

  blur(): void {
    this.listening?.abort();
    this.isFocused = false;
    this.node.touch();
    this.press.blurred();
  }

  click(event: MouseEvent): void {
    event.stopPropagation();
    if (event.detail <= 1 || bool(this.node, "always_call_on_tap", false)) this.node.fire("click");
  }

  key(event: KeyboardEvent, element: HTMLElement): void {
    const { node } = this;
    if (isComposing(event)) return;
    if (bool(node, "ignore_up_down_keys", false) && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
    }
    if (event.key !== "Enter") return;
    const sends = bool(node, "shift_enter", false);
    if (sends && !event.shiftKey) {
      event.preventDefault();
      node.fire("submit");
    } else if (!sends && !bool(node, "multiline", false)) {
      event.preventDefault();
      node.fire("submit", this.value());
      element.blur();
    }
  }

  paste(event: ClipboardEvent): void {
    takeFiles(this.node, event);
  }

  private failed(): boolean {
    return given(this.node.get("error"));
  }

  private make(): Native {
    const tag = this.multiline() ? "textarea" : "input";
    if (this.native?.box.localName === tag) return this.native;
    this.native?.box.remove();
    const box = document.createElement(tag);
    if (tag === "textarea") box.setAttribute("rows", "1");
    box.id = this.id;
    receiveTyping(box, this.typing);
    receive(box, this);
    this.native = { box, garment: new Garment(box), text: undefined, selection: undefined };
    return this.native;
  }

  private attributes(hidden: boolean): Attributes {
    const { node } = this;
    const placeholder = this.placeholder?.();
    const hint = this.placeholder ? placeholder : (node.get("label") ?? node.get("hint_text"));
    const corrects = bool(node, "autocorrect", true);
    return {
      type: this.multiline() ? undefined : hidden ? "password" : "text",
      placeholder: placeholder ?? str(node, "hint_text"),
      disabled: node.disabled(),
      readonly: bool(node, "read_only", false),
      inputmode: inputMode(str(node, "keyboard_type")),
      autocapitalize: str(node, "capitalization", "none").toLowerCase(),
      autocomplete:
        autocomplete(node.get("autofill_hints")) ??
        (bool(node, "enable_suggestions", true) ? undefined : "off"),
      autocorrect: corrects ? "on" : "off",
      spellcheck: corrects && !this.password() ? "true" : "false",
      tabindex: bool(node, "can_request_focus", true) ? undefined : -1,
      "aria-label": given(hint) ? undefined : this.named(),
      "aria-invalid": this.failed() ? "true" : undefined,
      "aria-describedby": this.failed() || given(node.get("helper")) ? `${this.id}-text` : undefined,
    };
  }

  /** What it is called where it says nothing itself: what stands around it need not concern all of it. */
  private named(): string {
    this.name ??= runWithOwner(this.owner, () => createMemo(() => fieldName(this.node, "Text")));
    return this.name?.() ?? "Text";
  }
}

const GROWS_BY_ITSELF = CSS.supports("field-sizing", "content");

/** Lets a field of many lines be as high as its text where the browser does not do so by itself. */
function grow(element: HTMLElement): void {
  if (GROWS_BY_ITSELF || element.localName !== "textarea") return;
  // it may not be in the page yet
  queueMicrotask(() => {
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  });
}

import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  getOwner,
  runWithOwner,
  type Signal,
} from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { bool, str } from "../../../tree/read";
import { textAlign, textStyle } from "../../../values/text_style";
import { Garment } from "../../garment";
import { useFocus } from "../../methods";
import { fieldName } from "../../naming/press_name";
import { given } from "../../parts";
import { createPressable, type Pressable } from "../../pressable/pressable";
import { type Receiver, receive, receiveTyping } from "../../pressable/receivers";
import { Typing, type TypingOptions } from "../typing";
import { listKeys } from "./keys";
import { naturalWidth } from "./natural_width";
import { type Choice, choices, filterChoices, nextChoice, searchChoices } from "./options";

/**
 * The native text of a Dropdown and the state of its list: what is open, lit and typed. What is said of it is tracked, as
 * if it were properties of the control.
 */
export class Combobox implements Receiver, TypingOptions {
  readonly id = createUniqueId();
  readonly element = document.createElement("input");
  readonly press: Pressable;
  /** All that can be chosen. */
  readonly all: Accessor<readonly Choice[]>;
  private readonly owner = getOwner();
  private readonly theme = componentTheme("dropdown_theme");
  private readonly garment = new Garment(this.element);
  private readonly typing: Typing;
  private readonly opened: Signal<boolean> = createSignal(false);
  private isFocused = false;
  private isByKeys = true;
  private at = -1;
  private filter = "";
  private found: { of: readonly Choice[]; filter: string; choices: readonly Choice[] } | undefined;
  private wide: number | undefined;
  private written: string | undefined;
  private chose: unknown;
  private keys: ((event: KeyboardEvent) => void) | undefined;
  private called: (() => string) | undefined;

  constructor(private readonly node: ControlNode<"Dropdown">) {
    const { element } = this;
    this.chose = node.peek("value");
    this.all = createMemo(() => choices(node));
    this.typing = new Typing(node, this);
    this.press = createPressable(node, {
      wave: () => false,
      states: () => (this.failed() ? ["error"] : []),
    });
    element.id = this.id;
    element.type = "text";
    element.className = "field-input";
    receiveTyping(element, this.typing);
    receive(element, this);
    useFocus(node, () => element);
    createEffect(() => {
      const wide = naturalWidth(node, this.all(), element);
      if (wide === this.wide) return;
      this.wide = wide;
      node.touch();
    });
  }

  open(): boolean {
    return this.opened[0]();
  }

  focused(): boolean {
    this.node.all();
    return this.isFocused && (this.editable() || this.isByKeys);
  }

  /** Which choice Enter would take; -1 for none. */
  lit(): number {
    this.node.all();
    return this.at;
  }

  /** How wide it is by itself, in pixels, once that is known. */
  width(): number | undefined {
    this.node.all();
    return this.wide;
  }

  editable(): boolean {
    return bool(this.node, "editable", false);
  }

  chosen(): Choice | undefined {
    return this.all().find((choice) => choice.key === this.node.get("value"));
  }

  /** The choices that are offered for now: the same list as long as nothing else is wanted. */
  shown(): readonly Choice[] {
    this.node.all();
    const all = this.all();
    if (!this.filters()) return all;
    const { filter } = this;
    if (this.found?.of !== all || this.found.filter !== filter)
      this.found = { of: all, filter, choices: filterChoices(all, filter) };
    return this.found.choices;
  }

  /** The text follows the chosen option until the visitor types another one. */
  value(): string {
    return (this.editable() ? str(this.node, "text") : undefined) ?? this.chosen()?.text ?? "";
  }

  name(): string {
    const { node } = this;
    const hint = str(node, "hint_text");
    if (hint !== undefined) return hint;
    this.called ??= runWithOwner(this.owner, () => createMemo(() => fieldName(node, "Choice")));
    return this.called?.() ?? "Choice";
  }

  failed(): boolean {
    return given(this.node.get("error_text"));
  }

  /** The native element, in step with the control. */
  keep(): HTMLInputElement {
    const { node, element, garment, id } = this;
    const value = node.get("value");
    if (value !== this.chose) {
      this.chose = value;
      node.set({ text: this.chosen()?.text });
    }
    const open = this.open();
    const failed = this.failed();
    garment.dye({
      "text-align": textAlign(node.get("text_align")),
      ...textStyle(this.theme("text_style")),
      ...textStyle(node.get("text_style")),
    });
    garment.adorn({
      role: "combobox",
      autocomplete: "off",
      autocapitalize: str(node, "capitalization", "none").toLowerCase(),
      readonly: !this.editable(),
      disabled: node.disabled(),
      placeholder: str(node, "hint_text"),
      "aria-expanded": String(open),
      "aria-controls": open ? `${id}-list` : undefined,
      "aria-activedescendant": open && this.lit() >= 0 ? `${id}-${this.lit()}` : undefined,
      "aria-autocomplete": this.editable() ? "list" : undefined,
      "aria-haspopup": "listbox",
      "aria-label": given(node.get("label")) ? undefined : this.name(),
      "aria-invalid": failed ? "true" : undefined,
      "aria-describedby": failed || given(node.get("helper_text")) ? `${id}-text` : undefined,
    });
    const text = this.value();
    if (text !== this.written) {
      this.written = text;
      this.typing.show(element);
    }
    return element;
  }

  /** Takes another text, as if the visitor had typed it. */
  changed(typed: string): void {
    this.node.update({ text: typed });
    this.node.fire("text_change", typed);
    this.filter = typed;
    this.show();
    this.light(this.searches() || this.filters() ? searchChoices(this.shown(), typed) : -1);
  }

  show(): void {
    const { node } = this;
    if (this.open() || node.disabled()) return;
    this.light(this.shown().findIndex((choice) => choice.key === node.peek("value")));
    this.opened[1](true);
  }

  hide(): void {
    this.filter = "";
    this.opened[1](false);
    this.light(-1);
  }

  choose(choice: Choice | undefined): void {
    if (!choice?.enabled) return;
    const { node } = this;
    this.hide();
    const told = node.peek("text") !== choice.text;
    node.update({ text: choice.text });
    if (told) node.fire("text_change", choice.text);
    node.update({ value: choice.key });
    node.fire("select", choice.key);
    this.element.focus({ preventScroll: true });
  }

  key(event: KeyboardEvent): void {
    this.byKeys(true);
    this.keys ??= listKeys({
      open: () => this.open(),
      editable: () => this.editable(),
      show: () => this.show(),
      hide: () => this.hide(),
      move: (step, fromEnd) => this.light(nextChoice(this.shown(), fromEnd ? -1 : this.at, step)),
      take: () => (this.at < 0 ? this.hide() : this.choose(this.shown()[this.at])),
      letters: {
        choices: () => this.shown(),
        lit: () => this.at,
        light: (at) => this.light(at),
        active: () => this.searches(),
      },
    });
    this.keys(event);
  }

  focus(_: FocusEvent, element: HTMLElement): void {
    this.isFocused = true;
    this.node.touch();
    this.press.focused(element.matches(":focus-visible"));
  }

  blur(): void {
    this.isFocused = false;
    this.byKeys(true);
    this.hide();
    this.press.blurred();
  }

  /** Whether what has the focus is used by keys; a pointer needs no ring. */
  byKeys(so: boolean): void {
    this.isByKeys = so;
    this.node.touch();
  }

  /** What a press on the box around it does. */
  pressed(): void {
    if (this.open() && !this.editable()) this.hide();
    else this.show();
    this.element.focus({ preventScroll: true });
  }

  private light(at: number): void {
    this.at = at;
    this.node.touch();
  }

  private filters(): boolean {
    return this.editable() && bool(this.node, "enable_filter", false);
  }

  private searches(): boolean {
    return bool(this.node, "enable_search", true);
  }
}

import {
  type Accessor,
  createMemo,
  createSignal,
  createUniqueId,
  getOwner,
  runWithOwner,
  type Signal,
} from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { child, str } from "../../../tree/read";
import { alignment } from "../../../values/alignment";
import { milliseconds } from "../../../values/duration";
import { cssEdges } from "../../../values/edges";
import { textStyle } from "../../../values/text_style";
import { Garment } from "../../garment";
import { useFocus } from "../../methods";
import { fieldName } from "../../naming/press_name";
import { arrange, given, type PartKind, Parts } from "../../parts";
import { createPressable, type Pressable } from "../../pressable/pressable";
import { type Receiver, receive } from "../../pressable/receivers";
import { listKeys } from "./keys";
import { type Choice, choices, nextChoice } from "./options";

const CHOICE: PartKind = { class: "dropdown-choice" };
const HINT: PartKind = { class: "dropdown-hint", stays: true };
const ALONG = ["start", "center", "end"] as const;

/**
 * What shows the choice of a DropdownM2, and the state of its list: what is open and lit. What is said of it is tracked, as
 * if it were properties of the control.
 */
export class ChoiceButton implements Receiver {
  readonly id = createUniqueId();
  readonly press: Pressable;
  /** All that can be chosen. */
  readonly all: Accessor<readonly Choice[]>;
  private readonly owner = getOwner();
  private readonly element = document.createElement("div");
  private readonly garment = new Garment(this.element);
  private readonly parts = new Parts();
  private readonly opened: Signal<boolean> = createSignal(false);
  private isFocused = false;
  private at = -1;
  private keys: ((event: KeyboardEvent) => void) | undefined;
  private called: (() => string) | undefined;

  constructor(private readonly node: ControlNode<"DropdownM2">) {
    const { element } = this;
    this.all = createMemo(() => choices(node));
    this.press = createPressable(node, {
      wave: () => false,
      states: () => (this.failed() ? ["error"] : []),
    });
    element.id = this.id;
    element.className = "field-input dropdown-value";
    receive(element, this);
    useFocus(node, () => element);
  }

  open(): boolean {
    return this.opened[0]();
  }

  focused(): boolean {
    this.node.all();
    return this.isFocused;
  }

  /** Which choice Enter would take; -1 for none. */
  lit(): number {
    this.node.all();
    return this.at;
  }

  /** Where the chosen one stands; -1 if none is. */
  place(): number {
    return this.all().findIndex((choice) => choice.key === this.node.get("value"));
  }

  chosen(): Choice | undefined {
    return this.all()[this.place()];
  }

  failed(): boolean {
    return given(this.node.get("error"));
  }

  name(): string {
    const { node } = this;
    const said = str(node, "label") ?? str(node, "hint_text");
    if (said !== undefined) return said;
    this.called ??= runWithOwner(this.owner, () => createMemo(() => fieldName(node, "Choice")));
    return this.called?.() ?? "Choice";
  }

  /** The element, in step with the control. */
  keep(): HTMLElement {
    const { node, element, garment, parts, id } = this;
    const open = this.open();
    const along = alignment(node.get("alignment"));
    garment.dye({
      margin: cssEdges(node.get("padding")),
      "justify-content": along ? ALONG[Math.round(along.x) + 1] : undefined,
      ...textStyle(node.get("text_style")),
    });
    garment.adorn({
      role: "combobox",
      tabindex: node.disabled() ? undefined : 0,
      "aria-expanded": String(open),
      "aria-controls": open ? `${id}-list` : undefined,
      "aria-activedescendant": open && this.lit() >= 0 ? `${id}-${this.lit()}` : undefined,
      "aria-haspopup": "listbox",
      "aria-label": this.name(),
      "aria-disabled": node.disabled() ? "true" : undefined,
      "aria-invalid": this.failed() ? "true" : undefined,
    });
    const choice = this.chosen();
    const own = choice && child(choice.node, "content");
    arrange(element, [
      parts.bare("choice", own),
      parts.hold(CHOICE, own ? undefined : choice?.text),
      choice ? parts.around(HINT, false) : parts.hold(HINT, this.hint(), () => this.hintStyle()),
    ]);
    return element;
  }

  show(): void {
    const { node } = this;
    if (this.open() || node.disabled()) return;
    this.light(this.place());
    this.opened[1](true);
    node.fire("click");
  }

  hide(): void {
    this.opened[1](false);
  }

  choose(choice: Choice | undefined): void {
    if (!choice?.enabled) return;
    const { node } = this;
    this.hide();
    choice.node.fire("click");
    node.update({ value: choice.key });
    node.fire("change", choice.key);
    this.element.focus({ preventScroll: true });
  }

  key(event: KeyboardEvent): void {
    this.keys ??= listKeys({
      open: () => this.open(),
      editable: () => false,
      show: () => this.show(),
      hide: () => this.hide(),
      move: (step, fromEnd) => this.light(nextChoice(this.all(), fromEnd ? -1 : this.at, step)),
      take: () => this.choose(this.all()[this.at]),
      letters: {
        choices: this.all,
        lit: () => this.at,
        light: (at) => this.light(at),
        active: () => true,
      },
    });
    this.keys(event);
  }

  focus(): void {
    const byKeys = this.element.matches(":focus-visible");
    this.isFocused = byKeys;
    this.node.touch();
    this.press.focused(byKeys);
  }

  blur(): void {
    this.isFocused = false;
    this.node.touch();
    this.hide();
    this.press.blurred();
  }

  /** What a press on the box around it does. */
  pressed(): void {
    if (this.open()) this.hide();
    else this.show();
    this.element.focus({ preventScroll: true });
  }

  private light(at: number): void {
    this.at = at;
    this.node.touch();
  }

  private hint() {
    const { node } = this;
    return (
      (node.disabled() ? child(node, "disabled_hint_content") : undefined) ??
      child(node, "hint_content") ??
      str(node, "hint_text")
    );
  }

  private hintStyle() {
    const { node } = this;
    const time = milliseconds(node.get("hint_fade_duration") ?? null);
    return {
      ...textStyle(node.get("hint_style")),
      transition: time === undefined ? undefined : `opacity ${time}ms`,
    };
  }
}

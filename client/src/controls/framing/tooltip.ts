import { untrack } from "solid-js";
import type { Themed } from "../../theme/context";
import { type Fields, isFields, type WireValue } from "../../tree/wire";
import { milliseconds } from "../../values/duration";
import { LONG_PRESS } from "../pressable/interactive";
import { type Receiver, receive } from "../pressable/receivers";
import { tooltipText } from "./tooltip_text";

/** Delay of a tooltip that is given as plain text, in ms. */
const PLAIN_DELAY = 800;
const SHOWN_AFTER_PRESS = 1500;
const LEAVES_AFTER = 100;

/** What the keyboard reaches of a control. */
const REACHED = "input, textarea, button, a[href], [tabindex], [role=combobox]";

/** How long after a finger is lifted browsers may take to call that a click, in milliseconds. */
const CLICKS_WITHIN = 500;

/** Makes nothing of the click that comes when the finger which is down is lifted. */
function pressNothing(): void {
  const over = new AbortController();
  const heard = { capture: true, signal: over.signal };
  const end = () => over.abort();
  window.addEventListener(
    "click",
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      end();
    },
    heard,
  );
  window.addEventListener("pointerup", () => setTimeout(end, CLICKS_WITHIN), heard);
  for (const next of ["pointerdown", "keydown", "pointercancel"]) window.addEventListener(next, end, heard);
}

/**
 * The tooltip of an element: under the mouse, on keyboard focus, and by a long press or tap. It describes the element that
 * the keyboard reaches, unless it is its name already.
 */
export class Tooltip implements Receiver {
  private given: WireValue;
  private ends: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hide: (() => void) | undefined;
  private wanted = false;
  private described: HTMLElement[] | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly themed: Themed,
  ) {}

  /** Takes what it is to say: a text, a map with a message and settings, or nothing. */
  show(given: WireValue): void {
    if (given === this.given) return;
    this.close();
    this.given = given;
    // by then there is what the element holds
    queueMicrotask(() => this.describe());
    if (tooltipText(given) !== undefined) this.ends ??= receive(this.element, this);
    else {
      this.ends?.();
      this.ends = undefined;
    }
  }

  enter(event: PointerEvent): void {
    if (event.pointerType === "mouse") this.after(this.delay(), () => this.open());
  }

  leave(event: PointerEvent): void {
    if (event.pointerType !== "mouse") return;
    this.after(milliseconds(this.values().exit_duration) ?? LEAVES_AFTER, () => this.close());
  }

  down(event: PointerEvent): void {
    const values = this.values();
    const trigger = String(values.trigger_mode ?? "longPress").toLowerCase();
    if (event.pointerType === "mouse") {
      if (values.tap_to_dismiss !== false) this.close();
    } else if (trigger === "longpress") {
      this.after(LONG_PRESS, () => {
        pressNothing();
        void this.openBriefly();
      });
    } else if (trigger === "tap") void this.openBriefly();
  }

  up(event: PointerEvent): void {
    if (event.pointerType !== "mouse" && this.hide === undefined) clearTimeout(this.timer);
  }

  cancel(): void {
    clearTimeout(this.timer);
  }

  focus(): void {
    if (this.element.matches(":focus-visible, :has(:focus-visible)"))
      this.after(this.delay(), () => this.open());
  }

  blur(): void {
    this.close();
  }

  /** The settings of this one over the theme's. */
  private values(): Fields {
    const theme = untrack(() => this.themed.theme()).tooltip_theme;
    return { ...withoutNulls(theme), ...withoutNulls(this.given) };
  }

  private delay(): number {
    return milliseconds(this.values().wait_duration) ?? (isFields(this.given) ? 0 : PLAIN_DELAY);
  }

  private after(wait: number, work: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(work, wait);
  }

  private async open(): Promise<void> {
    this.wanted = true;
    const { showTooltip } = await import("./tooltip_layer");
    const text = tooltipText(this.given);
    if (!this.wanted || this.hide !== undefined || text === undefined || !this.element.isConnected) return;
    const remove = showTooltip(this.element, {
      text,
      dark: untrack(() => this.themed.dark()),
      values: this.values(),
    });
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && this.close();
    addEventListener("keydown", onKey);
    this.hide = () => {
      removeEventListener("keydown", onKey);
      remove();
    };
  }

  private async openBriefly(): Promise<void> {
    await this.open();
    this.after(milliseconds(this.values().show_duration) ?? SHOWN_AFTER_PRESS, () => this.close());
  }

  private describe(): void {
    const { element } = this;
    const text = tooltipText(this.given);
    for (const each of this.described ?? []) each.removeAttribute("aria-description");
    this.described = undefined;
    if (text === undefined || this.values().exclude_from_semantics === true) return;
    const inside = [...element.querySelectorAll<HTMLElement>(REACHED)];
    const own = [element, ...inside].filter(
      (each) => each.matches(REACHED) && each.closest("[data-control]") === element,
    );
    for (const each of own.length > 0 ? own : [element]) {
      if (each.getAttribute("aria-label") === text) continue;
      each.setAttribute("aria-description", text);
      this.described ??= [];
      this.described.push(each);
    }
  }

  private close(): void {
    clearTimeout(this.timer);
    this.wanted = false;
    this.hide?.();
    this.hide = undefined;
  }
}

function withoutNulls(values: WireValue): Fields {
  return isFields(values)
    ? Object.fromEntries(Object.entries(values).filter(([, value]) => value != null))
    : {};
}

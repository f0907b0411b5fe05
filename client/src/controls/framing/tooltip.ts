import { onCleanup, untrack } from "solid-js";
import type { Themed } from "../../theme/context";
import { isMap, type WireMap, type WireValue } from "../../tree/wire";
import { milliseconds } from "../../values/duration";
import type { TooltipSettings } from "./tooltip_layer";

/** Delay of a tooltip that is given as plain text, in ms. */
const PLAIN_DELAY = 800;
const LONG_PRESS = 500;
const SHOWN_AFTER_PRESS = 1500;
const LEAVES_AFTER = 100;

/** The words of a tooltip: plain text or a map with a message. */
export function tooltipText(value: WireValue): string | undefined {
  const text = isMap(value) ? value.message : value;
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** What the keyboard reaches of a control. */
const REACHED = "input, textarea, button, a[href], [tabindex], [role=combobox]";

/**
 * Shows a tooltip for an element: under the mouse, on keyboard focus, and by a long press or tap. It describes the
 * element that the keyboard reaches, unless it is its name already.
 */
export function attachTooltip(given: WireValue, element: HTMLElement, themed: Themed): void {
  const text = tooltipText(given);
  if (text === undefined) return;
  describe(element, text);
  const settings = (): TooltipSettings => {
    const theme = themed.theme().tooltip_theme;
    return {
      text,
      dark: themed.dark(),
      values: { ...(isMap(theme) ? withoutNulls(theme) : {}), ...(isMap(given) ? withoutNulls(given) : {}) },
    };
  };
  onCleanup(listen(element, settings, isMap(given) ? 0 : PLAIN_DELAY));
}

function listen(element: HTMLElement, settings: () => TooltipSettings, usualDelay: number): () => void {
  const { values } = untrack(settings);
  const delay = milliseconds(values.wait_duration) ?? usualDelay;
  const trigger = String(values.trigger_mode ?? "longPress").toLowerCase();
  const showFor = milliseconds(values.show_duration) ?? SHOWN_AFTER_PRESS;
  const leave = milliseconds(values.exit_duration) ?? LEAVES_AFTER;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hide: (() => void) | undefined;

  const after = (wait: number, work: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  };
  const show = async () => {
    const { showTooltip } = await import("./tooltip_layer");
    if (hide === undefined && element.isConnected) hide = showTooltip(element, settings());
  };
  const close = () => {
    clearTimeout(timer);
    hide?.();
    hide = undefined;
  };
  const showBriefly = async () => {
    await show();
    after(showFor, close);
  };

  const listeners: [string, (event: PointerEvent) => void][] = [
    ["pointerenter", (event) => event.pointerType === "mouse" && after(delay, show)],
    ["pointerleave", (event) => event.pointerType === "mouse" && after(leave, close)],
    ["pointerdown", (event) => pressed(event)],
    ["pointerup", (event) => event.pointerType !== "mouse" && hide === undefined && clearTimeout(timer)],
    ["pointercancel", () => clearTimeout(timer)],
    ["focusin", () => element.matches(":focus-visible, :has(:focus-visible)") && after(delay, show)],
    ["focusout", close],
  ];
  const pressed = (event: PointerEvent) => {
    if (event.pointerType === "mouse") {
      if (values.tap_to_dismiss !== false) close();
    } else if (trigger === "longpress") after(LONG_PRESS, showBriefly);
    else if (trigger === "tap") void showBriefly();
  };
  const onEscape = (event: KeyboardEvent) => event.key === "Escape" && close();

  for (const [name, listener] of listeners) element.addEventListener(name, listener as EventListener);
  addEventListener("keydown", onEscape);
  return () => {
    close();
    for (const [name, listener] of listeners) element.removeEventListener(name, listener as EventListener);
    removeEventListener("keydown", onEscape);
  };
}

function describe(element: HTMLElement, text: string): void {
  const own = [element, ...element.querySelectorAll<HTMLElement>(REACHED)].filter(
    (each) => each.matches(REACHED) && each.closest("[data-control]") === element,
  );
  for (const each of own.length > 0 ? own : [element]) {
    if (each.getAttribute("aria-label") === text) continue;
    each.setAttribute("aria-description", text);
    onCleanup(() => each.removeAttribute("aria-description"));
  }
}

function withoutNulls(values: WireMap): WireMap {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}

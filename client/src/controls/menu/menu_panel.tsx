import { createEffect, createMemo, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { receive, stop } from "../pressable/receivers";
import { type FloatOptions, float } from "./float";
import "./menu.css";

export interface MenuPanelProps {
  open: boolean;
  anchor: () => Element | undefined;
  float: FloatOptions;
  /** Called when a press elsewhere, Escape or a lost window should close it. */
  close: () => void;
  class?: string;
  style?: JSX.CSSProperties;
  role: "menu" | "listbox" | "dialog";
  id?: string;
  label?: string | undefined;
  ref?: (element: HTMLElement) => void;
  /** Whether it stays until the animation of its leaving has ended. */
  leaves?: boolean;
  /** What else belongs to the menu: a press there does not close it. */
  inside?: (target: Node) => boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: JSX.Element;
}

/** A raised panel above everything else, beside what opened it. Its content exists only while it is open. */
export function MenuPanel(props: MenuPanelProps): JSX.Element {
  const [gone, setGone] = createSignal(true);
  const there = createMemo<boolean>(
    (before) => props.open || (before && props.leaves === true && !gone()),
    false,
  );
  createEffect(() => props.open && setGone(false));
  return (
    <Show when={there()}>
      <Panel {...props} gone={() => setGone(true)} />
    </Show>
  );
}

function Panel(props: MenuPanelProps & { gone: () => void }): JSX.Element {
  let panel!: HTMLElement;

  createEffect(() => {
    const anchor = props.anchor();
    if (!anchor) return;
    panel.showPopover?.();
    onCleanup(float(anchor, panel, () => props.float));
  });

  const outside = (event: Event) => {
    const target = event.target as Node;
    if (panel.contains(target) || props.anchor()?.contains(target) || props.inside?.(target)) return;
    props.close();
  };
  document.addEventListener("pointerdown", outside, true);
  window.addEventListener("blur", props.close);
  onCleanup(() => {
    document.removeEventListener("pointerdown", outside, true);
    window.removeEventListener("blur", props.close);
  });

  return (
    <div
      ref={(element) => {
        panel = element;
        receive(element, { click: stop });
        props.ref?.(element);
      }}
      popover="manual"
      id={props.id}
      class={`menu ${props.class ?? ""}${props.open ? "" : " menu-leaves"}`}
      inert={!props.open}
      on:animationend={() => props.open || props.gone()}
      role={props.role}
      aria-label={props.label}
      tabindex={-1}
      style={props.style}
      on:keydown={(event) => props.onKeyDown?.(event)}
    >
      {props.children}
    </div>
  );
}

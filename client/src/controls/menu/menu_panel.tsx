import {
  createEffect,
  createMemo,
  createSignal,
  getOwner,
  type JSX,
  onCleanup,
  runWithOwner,
  Show,
} from "solid-js";
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

/** What a panel needs is built when it opens for the first time, and stays: most menus of a page never open. */
export function onceOpen(open: () => boolean, panel: () => JSX.Element): JSX.Element {
  const owner = getOwner();
  // it belongs to what the menu is of: what a memo owns goes when it looks again
  const built = createMemo<JSX.Element>((one) => one ?? (open() ? runWithOwner(owner, panel) : undefined));
  return built as unknown as JSX.Element;
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
      <Panel menu={props} gone={() => setGone(true)} />
    </Show>
  );
}

function Panel(props: { menu: MenuPanelProps; gone: () => void }): JSX.Element {
  const { menu } = props;
  let panel!: HTMLElement;

  createEffect(() => {
    const anchor = menu.anchor();
    if (!anchor) return;
    panel.showPopover?.();
    onCleanup(float(anchor, panel, () => menu.float));
  });

  const outside = (event: Event) => {
    const target = event.target as Node;
    if (panel.contains(target) || menu.anchor()?.contains(target) || menu.inside?.(target)) return;
    menu.close();
  };
  document.addEventListener("pointerdown", outside, true);
  window.addEventListener("blur", menu.close);
  onCleanup(() => {
    document.removeEventListener("pointerdown", outside, true);
    window.removeEventListener("blur", menu.close);
  });

  return (
    <div
      ref={(element) => {
        panel = element;
        receive(element, { click: stop, key: (event) => menu.onKeyDown?.(event) });
        menu.ref?.(element);
      }}
      popover="manual"
      id={menu.id}
      class={`menu ${menu.class ?? ""}${menu.open ? "" : " menu-leaves"}`}
      inert={!menu.open}
      on:animationend={() => menu.open || props.gone()}
      role={menu.role}
      aria-label={menu.label}
      tabindex={-1}
      style={menu.style}
    >
      {menu.children}
    </div>
  );
}

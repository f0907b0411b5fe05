import { createSignal, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children } from "../../tree/read";
import { Controls } from "../control";
import { dress } from "../dress";
import { clip } from "../pressable/clip";
import { giveBack } from "../pressable/give_back";
import { receive } from "../pressable/receivers";
import { MenuContext } from "./menu_context";
import { menuClass, menuStyle } from "./menu_style";
import { roving } from "./roving";
import "./menu.css";
import "./menu_bar.css";

const ACROSS: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight"]);

/**
 * A row of menus, one stop for Tab. Once one is open, the pointer opens the others by passing over them, and the arrows
 * that go along the bar do so from within a menu too.
 */
export function MenuBar(props: { node: ControlNode<"MenuBar"> }): JSX.Element {
  const node = props.node;
  let bar!: HTMLElement;
  const [open, setOpen] = createSignal<ControlNode>();
  const move = roving(() => bar, "horizontal");
  const closeAll = () => {
    const entry = bar.querySelector<HTMLElement>("[role=menuitem][aria-expanded=true]");
    const isInside = document.activeElement?.closest(".menu") != null;
    setOpen(undefined);
    if (isInside) queueMicrotask(() => giveBack(entry ?? undefined));
  };
  const [visited, setVisited] = createSignal<ControlNode>();
  const stop = () => {
    const entries = children(node, "controls").filter((one) => !one.disabled());
    return entries.find((one) => one === visited()) ?? entries[0];
  };
  const stops = {
    passes: (entry: ControlNode) => entry.parent === node && entry !== stop(),
    visit: setVisited,
  };
  const key = (event: KeyboardEvent) => {
    const isInside = (event.target as Element).closest(".menu") !== null;
    if (isInside && !ACROSS.has(event.key)) return;
    const before = open();
    move(event);
    if (!before || !event.defaultPrevented || !ACROSS.has(event.key)) return;
    setOpen(undefined);
    const entry = document.activeElement;
    if (entry instanceof HTMLElement && entry.ariaHasPopup) entry.click();
  };
  return (
    <MenuContext.Provider value={{ depth: 0, open, setOpen, closeAll, stops }}>
      <div
        ref={dress(node, {
          class: () => `menu-bar${menuClass(node.get("style"))}`,
          style: () => ({ ...menuStyle(node.get("style")), ...clip(node.get("clip_behavior")) }),
          ref: (element) => {
            bar = element;
            receive(element, { key });
          },
        })}
        role="menubar"
      >
        <Controls nodes={children(node, "controls")} />
      </div>
    </MenuContext.Provider>
  );
}

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

/** A row of menus. Once one is open, the pointer opens the others by passing over them. */
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
  return (
    <MenuContext.Provider value={{ depth: 0, open, setOpen, closeAll }}>
      <div
        ref={dress(node, {
          class: () => `menu-bar${menuClass(node.get("style"))}`,
          style: () => ({ ...menuStyle(node.get("style")), ...clip(node.get("clip_behavior")) }),
          ref: (element) => {
            bar = element;
            receive(element, { key: move });
          },
        })}
        role="menubar"
      >
        <Controls nodes={children(node, "controls")} />
      </div>
    </MenuContext.Provider>
  );
}

import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, str } from "../../tree/read";
import { createPressable } from "../pressable/pressable";
import type { Receiver } from "../pressable/receivers";
import { useMenuLevel } from "./menu_context";
import { MenuEntry } from "./menu_entry";

/** An entry of a menu that does something. */
export function MenuItemButton(props: { node: ControlNode<"MenuItemButton"> }): JSX.Element {
  const node = props.node;
  const level = useMenuLevel();
  const press = createPressable(node, {
    press() {
      if (bool(node, "close_on_click", true)) level.closeAll();
      node.fire("click");
    },
  });
  const receiver: Receiver = {
    enter(event, element) {
      if (event.pointerType === "touch") return;
      if (level.open()) level.setOpen(undefined);
      if (level.depth > 0 && bool(node, "focus_on_hover", true)) element.focus({ preventScroll: true });
    },
  };
  return (
    <MenuEntry
      node={node}
      press={press}
      class={str(node, "overflow_axis") === "vertical" ? "menu-button menu-entry-wraps" : "menu-button"}
      label={str(node, "semantic_label")}
      receiver={receiver}
    />
  );
}

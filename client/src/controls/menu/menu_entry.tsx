import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child } from "../../tree/read";
import { readStyle, styleProperties } from "../buttons/button_style";
import { dress } from "../dress";
import { useFocus } from "../methods";
import { bareName } from "../naming/press_name";
import { arrange, type PartKind, Parts } from "../parts";
import { clip } from "../pressable/clip";
import type { Pressable } from "../pressable/pressable";
import { type Receiver, receive } from "../pressable/receivers";
import { shapeClass } from "../shape/shape";
import { useMenuLevel } from "./menu_context";
import "./menu.css";
import "./menu_bar.css";

export interface MenuEntryProps {
  node: ControlNode;
  press: Pressable;
  class: string;
  label?: string | undefined;
  /** State of the menu that it opens. */
  expanded?: boolean | undefined;
  ref?: (element: HTMLButtonElement) => void;
  /** What it does about the pointer and keys besides. */
  receiver: Receiver;
  /** What stands at the end where the control has nothing there. */
  trailing?: Element | undefined;
  /** What else is to be kept in step. */
  also?: () => void;
}

const CONTENT: PartKind = { class: "menu-item-text", stays: true };

/** A row of a menu or an entry of a bar: something in front, the content, something at the end. */
export function MenuEntry(props: MenuEntryProps): JSX.Element {
  const { node, press } = props;
  const stops = useMenuLevel().stops;
  let element!: HTMLButtonElement;
  const read = readStyle(node, undefined, press);
  const parts = new Parts();
  useFocus(node, () => element);
  const keep = () => {
    props.also?.();
    const trailing = parts.bare("trailing", child(node, "trailing"));
    if (trailing) props.trailing?.remove();
    arrange(element, [
      parts.bare("leading", child(node, "leading")),
      parts.hold(CONTENT, node.get("content")),
      trailing ?? props.trailing,
    ]);
  };
  return (
    <button
      ref={dress(node, {
        class: () =>
          `menu-item menu-entry pressable surface shape-face ${props.class}${read("overlay_color") ? " own-overlay" : ""}${shapeClass(read("shape"))}`,
        style: () => ({
          ...styleProperties(read),
          ...clip(node.get("clip_behavior")),
          // a height of its own may be less than that of other entries
          "--item-height": node.get("height") === undefined ? undefined : "0px",
        }),
        attributes: () => ({
          disabled: node.disabled(),
          tabindex: stops?.passes(node) ? -1 : undefined,
          "aria-label": props.label ?? bareName(node),
          "aria-haspopup": props.expanded === undefined ? undefined : "menu",
          "aria-expanded": props.expanded?.toString(),
        }),
        also: keep,
        ref(button) {
          element = button as HTMLButtonElement;
          press.whole(element);
          receive(element, props.receiver);
          if (stops) receive(element, { focus: () => stops.visit(node) });
          props.ref?.(element);
        },
      })}
      type="button"
      role="menuitem"
    />
  );
}

import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child } from "../../tree/read";
import { readStyle, styleProperties } from "../buttons/button_style";
import { Control } from "../control";
import { dress } from "../dress";
import { useFocus } from "../methods";
import { bareName } from "../naming/press_name";
import { clip } from "../pressable/clip";
import type { Pressable } from "../pressable/pressable";
import { receive } from "../pressable/receivers";
import { shapeClass } from "../shape/shape";
import { Slot } from "../slot";
import "./menu.css";
import "./menu_bar.css";

export interface MenuEntryProps {
  node: ControlNode;
  press: Pressable;
  class: string;
  label?: string | undefined;
  /** State of the menu that it opens. */
  expanded?: boolean | undefined;
  surface: (element: HTMLButtonElement) => void;
  onPointerEnter?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  trailing?: JSX.Element;
}

/** A row of a menu or an entry of a bar: something in front, the content, something at the end. */
export function MenuEntry(props: MenuEntryProps): JSX.Element {
  const node = props.node;
  let element!: HTMLButtonElement;
  const read = readStyle(node, undefined, props.press);
  useFocus(node, () => element);
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
        ref: (button) => {
          element = button as HTMLButtonElement;
          props.press.whole(element);
          receive(element, {
            enter: (event) => event.pointerType === "touch" || props.onPointerEnter?.(),
            key: (event) => props.onKeyDown?.(event),
          });
          props.surface(element);
        },
      })}
      type="button"
      role="menuitem"
      disabled={node.disabled()}
      aria-label={props.label ?? bareName(node)}
      aria-haspopup={props.expanded === undefined ? undefined : "menu"}
      aria-expanded={props.expanded}
    >
      <Control node={child(node, "leading")} />
      <span class="menu-item-text">
        <Slot value={node.get("content")} />
      </span>
      <Show when={child(node, "trailing")} fallback={props.trailing}>
        <Control node={child(node, "trailing")} />
      </Show>
    </button>
  );
}

import { createRenderEffect, type JSX } from "solid-js";
import { insert } from "../../dom";
import { ControlNode } from "../../tree/node";
import { bool, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { link } from "../../values/url";
import { leading, runActions } from "../actions";
import { type Attributes, Garment } from "../garment";
import { useFocus } from "../methods";
import { isPressKey } from "../pressable/press_key";
import { createPressable, type Pressable } from "../pressable/pressable";
import { receive } from "../pressable/receivers";
import { IconSlot, Slot } from "../slot";

export interface Tile {
  /** Whether a press does anything; tracked. */
  clickable: () => boolean;
  press: Pressable;
  /** Whether it leads to an address; tracked. */
  leads: () => boolean;
  /** What makes the tile's element a button, if a press does something and it is no link. */
  attributes: () => Attributes;
  /** For the `ref` of the tile's element. */
  attach: (element: HTMLElement) => void;
}

/** What a press on a row of a list does: actions, an address, the input in it, `click`. */
export function createTile(node: ControlNode, root: () => HTMLElement): Tile {
  const to = () => link(node.get("url"));
  const clicked = () =>
    node.listens("click") ||
    to() !== undefined ||
    node.get("action") !== undefined ||
    bool(node, "toggle_inputs", false);
  const clickable = () => clicked() || node.listens("long_press");
  const button = () => clickable() && !to();

  const press = createPressable(node, {
    surface: root,
    wave: () => clickable(),
    idle: () => !clickable(),
    press(event) {
      runActions(node, event);
      if (bool(node, "toggle_inputs", false)) toggleInput(root());
      node.fire("click");
    },
  });
  useFocus(node, root);

  return {
    clickable,
    press,
    leads: () => to() !== undefined,
    attributes: () => ({
      role: button() ? "button" : undefined,
      tabindex: button() && !node.disabled() ? 0 : undefined,
      "aria-disabled": node.disabled() ? "true" : undefined,
    }),
    attach(element) {
      press.whole(element);
      receive(element, {
        key(event) {
          if (!clickable() || !isPressKey(event, element)) return;
          // a key knows no long press: it is one where there is nothing else
          if (clicked()) element.click();
          else node.fire("long_press");
        },
      });
    },
  };
}

/** The address of a tile as a native link over all of it. */
export function TileLink(props: { node: ControlNode }): JSX.Element {
  const { node } = props;
  const anchor = document.createElement("a");
  anchor.className = "list-tile-link";
  const worn = new Garment(anchor);
  createRenderEffect(() => worn.adorn(leading(node)));
  insert(anchor, <span>{str(node, "title", link(node.get("url"))?.url ?? "")}</span>);
  return anchor;
}

/** What stands before or after the text: an icon, a control or text. */
export function Side(props: { value: WireValue }): JSX.Element {
  return props.value instanceof ControlNode || typeof props.value === "number" ? (
    <IconSlot value={props.value} />
  ) : (
    <Slot value={props.value} />
  );
}

/** Clicks the checkbox, radio or switch in a tile. */
function toggleInput(root: HTMLElement): void {
  root.querySelector<HTMLInputElement>("input:is([type=checkbox], [type=radio])")?.click();
}

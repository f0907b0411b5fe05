import { For, type JSX, onMount, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { bool, num, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cursor } from "../../values/cursor";
import { cssEdges } from "../../values/edges";
import { textStyle } from "../../values/text_style";
import { gradually } from "../gradual/gradually";
import { Gap } from "../gradual/growing";
import { Unbuilt } from "../gradual/unbuilt";
import { bareName } from "../naming/press_name";
import { createPressable } from "../pressable/pressable";
import { receive } from "../pressable/receivers";
import { IconSlot, Slot } from "../slot";
import { IconGlyph } from "../text/icon";
import { focusFirst, roving } from "./roving";
import "../pressable/inked.css";
import "./popup_items.css";

const CHECK = 66861;
/** Menus are as wide as a multiple of this, in pixels. */
const STEP = 56;

export interface PopupItemsProps {
  /** The PopupMenuItems. */
  items: readonly ControlNode[];
  choose: (item: ControlNode) => void;
  /** The menu is left without a choice. */
  cancel: () => void;
}

/** What is in a popup menu: entries and, where an entry has neither text nor icon, dividing lines. */
export function PopupItems(props: PopupItemsProps): JSX.Element {
  const theme = componentTheme("popup_menu_theme");
  let first!: HTMLElement;
  const menu = () => first.closest<HTMLElement>(".menu") as HTMLElement;
  const move = roving(menu);
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" && event.key !== "Tab") {
      move(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    props.cancel();
  };
  const pieces = gradually(() => props.items);
  onMount(() =>
    queueMicrotask(() => {
      const panel = menu();
      panel.style.width = `${Math.ceil(panel.offsetWidth / STEP) * STEP}px`;
      focusFirst(panel);
    }),
  );
  return (
    <div
      ref={(element) => {
        first = element;
        receive(element, { key });
      }}
      class="popup-items"
      role="presentation"
    >
      <For each={pieces()}>
        {(item) =>
          item instanceof Gap ? (
            <Unbuilt gap={item} />
          ) : (
            <Item item={item} choose={() => props.choose(item)} labelStyle={theme("label_text_style")} />
          )
        }
      </For>
    </div>
  );
}

function Item(props: { item: ControlNode; choose: () => void; labelStyle: WireValue }): JSX.Element {
  const item = props.item;
  let row!: HTMLButtonElement;
  const press = createPressable(item, { surface: () => row, press: () => props.choose() });
  const checked = () => bool(item, "checked");
  const divides = () => item.get("content") === undefined && item.get("icon") === undefined;
  return (
    <Show when={!divides()} fallback={<hr class="popup-divider" />}>
      <button
        ref={(element) => {
          row = element;
          press.whole(element);
        }}
        type="button"
        class="menu-item pressable surface inked popup-item"
        role={checked() === undefined ? "menuitem" : "menuitemcheckbox"}
        aria-checked={checked()}
        aria-label={bareName(item)}
        disabled={item.disabled()}
        tabindex={-1}
        style={{
          "--item-height": `${num(item, "height", 48)}px`,
          "--padding": cssEdges(item.get("padding")),
          cursor: cursor(item.get("mouse_cursor")),
          ...textStyle(item.get("label_text_style") ?? press.of(props.labelStyle)),
        }}
      >
        <Show when={checked() !== undefined}>
          <span class="popup-tick">{checked() ? <IconGlyph value={CHECK} /> : undefined}</span>
        </Show>
        <Show when={item.get("icon") !== undefined}>
          <IconSlot value={item.get("icon")} />
        </Show>
        <span class="menu-item-text" aria-label={str(item, "tooltip")}>
          <Slot value={item.get("content")} />
        </span>
      </button>
    </Show>
  );
}

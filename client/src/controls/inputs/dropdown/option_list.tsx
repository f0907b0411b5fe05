import { createEffect, type JSX, Show } from "solid-js";
import { child } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { readStyle, styleProperties } from "../../buttons/button_style";
import { Control } from "../../control";
import { LongList } from "../../menu/long_list";
import { createPressable } from "../../pressable/pressable";
import { IconSlot } from "../../slot";
import type { Choice } from "./options";
import "../../pressable/inked.css";

interface OptionListProps {
  /** Begins the ids of the options. */
  id: string;
  items: readonly Choice[];
  /** Which one Enter would choose. */
  lit: number;
  /** The key of the chosen one. */
  value: WireValue;
  choose: (choice: Choice) => void;
  /** Whether they answer in the theme's colours instead of those of menus. */
  inked?: boolean;
}

/** What a dropdown offers. */
export function OptionList(props: OptionListProps): JSX.Element {
  return (
    <LongList items={props.items} lit={props.lit}>
      {(choice, at) => (
        <OptionRow
          id={`${props.id}-${at()}`}
          at={at()}
          count={props.items.length}
          choice={choice}
          lit={props.lit === at()}
          chosen={choice.key === props.value}
          choose={() => props.choose(choice)}
          inked={props.inked}
        />
      )}
    </LongList>
  );
}

interface OptionRowProps {
  id: string;
  /** Its place in the list, and how many there are. */
  at: number;
  count: number;
  choice: Choice;
  /** It is the one that Enter would choose. */
  lit: boolean;
  chosen: boolean;
  choose: () => void;
  /** Whether it answers in the theme's colours instead of those of menus. */
  inked?: boolean;
}

/** An option in the list of a dropdown. */
function OptionRow(props: OptionRowProps): JSX.Element {
  let row!: HTMLElement;
  const option = props.choice.node;
  const press = createPressable(option, {
    surface: () => row,
    states: () => (props.chosen ? ["selected"] : []),
    press: () => props.choose(),
  });
  const read = readStyle(option, undefined, press);
  createEffect(() => {
    if (props.lit) row.scrollIntoView({ block: "nearest" });
  });
  return (
    <div
      ref={(element) => {
        row = element;
        press.pointer(element);
      }}
      id={props.id}
      class={`menu-item pressable surface dropdown-option${props.inked ? " inked" : ""}${props.lit ? " menu-item-chosen" : ""}`}
      role="option"
      tabindex={-1}
      aria-selected={props.chosen}
      aria-posinset={props.at + 1}
      aria-setsize={props.count}
      aria-disabled={props.choice.enabled ? undefined : "true"}
      style={styleProperties(read)}
      on:mousedown={(event) => event.preventDefault()}
    >
      <Show when={option.get("leading_icon") !== undefined}>
        <IconSlot value={option.get("leading_icon")} />
      </Show>
      <span class="menu-item-text">
        <Show when={child(option, "content")} fallback={props.choice.text}>
          <Control node={child(option, "content")} />
        </Show>
      </span>
      <Show when={option.get("trailing_icon") !== undefined}>
        <IconSlot value={option.get("trailing_icon")} />
      </Show>
    </div>
  );
}

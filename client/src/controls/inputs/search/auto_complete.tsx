import { createMemo, createSignal, createUniqueId, type JSX } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { list, num, str } from "../../../tree/read";
import { isFields } from "../../../tree/wire";
import { dress } from "../../dress";
import { LongList } from "../../menu/long_list";
import { MenuPanel } from "../../menu/menu_panel";
import { useFocus } from "../../methods";
import { fieldName } from "../../naming/press_name";
import { receive } from "../../pressable/receivers";
import { listKeys } from "../dropdown/keys";
import { typing } from "../typing";
import "../../pressable/inked.css";
import "./auto_complete.css";
import "../../menu/menu.css";

interface Suggestion {
  /** Its place in the control's list. */
  index: number;
  key: string;
  value: string;
}

/** A text field that offers what could be meant. */
export function AutoComplete(props: { node: ControlNode<"AutoComplete"> }): JSX.Element {
  const node = props.node;
  const id = createUniqueId();
  let input!: HTMLInputElement;
  const [root, setRoot] = createSignal<HTMLElement>();
  const [open, setOpen] = createSignal(false);
  const [lit, setLit] = createSignal(0);
  useFocus(node, () => input);

  const text = () => str(node, "value", "");
  const all = createMemo<Suggestion[]>(() =>
    list(node, "suggestions").flatMap((entry, index) => {
      if (!isFields(entry)) return [];
      const value = String(entry.value ?? entry.key ?? "");
      return [{ index, key: String(entry.key ?? value), value }];
    }),
  );
  const offered = createMemo(() => {
    const wanted = text().toLowerCase();
    return wanted === "" ? [] : all().filter((one) => one.key.toLowerCase().includes(wanted));
  });
  const change = (value: string) => {
    node.update({ value });
    node.fire("change", value);
  };
  const follow = typing(node, {
    value: text,
    changed(value) {
      change(value);
      setLit(0);
      setOpen(true);
    },
  });

  const choose = (one: Suggestion | undefined) => {
    setOpen(false);
    if (!one) return;
    if (one.value !== text()) change(one.value);
    node.update({ _selected_index: one.index });
    node.fire("select", { index: one.index, selection: { key: one.key, value: one.value } });
  };
  const shown = () => open() && offered().length > 0;
  const onKeyDown = listKeys({
    open: shown,
    editable: () => true,
    show: () => setOpen(true),
    hide: () => setOpen(false),
    move: (step) => setLit((lit() + step + offered().length) % Math.max(offered().length, 1)),
    take: () => choose(offered()[lit()]),
  });

  return (
    <div ref={dress(node, { class: "auto-complete", ref: setRoot })}>
      <input
        ref={(element) => {
          input = element;
          follow(element);
          receive(element, { key: onKeyDown, focus: () => setOpen(true), blur: () => setOpen(false) });
        }}
        type="text"
        role="combobox"
        autocomplete="off"
        disabled={node.disabled()}
        aria-label={fieldName(node, "Text")}
        aria-expanded={shown()}
        aria-autocomplete="list"
        aria-controls={shown() ? `${id}-list` : undefined}
        aria-activedescendant={shown() ? `${id}-${lit()}` : undefined}
      />
      <MenuPanel
        open={shown()}
        anchor={root}
        float={{ placement: "bottom-start", width: "same", height: num(node, "suggestions_max_height", 200) }}
        close={() => setOpen(false)}
        class="auto-complete-list"
        role="listbox"
        id={`${id}-list`}
      >
        <LongList items={offered()} lit={lit()}>
          {(one, at) => (
            <div
              id={`${id}-${at()}`}
              class={`menu-item pressable surface inked${lit() === at() ? " menu-item-chosen" : ""}`}
              role="option"
              tabindex={-1}
              aria-selected={lit() === at()}
              aria-posinset={at() + 1}
              aria-setsize={offered().length}
              on:mousedown={(event) => event.preventDefault()}
              on:click={() => choose(one)}
            >
              {one.value}
            </div>
          )}
        </LongList>
      </MenuPanel>
    </div>
  );
}

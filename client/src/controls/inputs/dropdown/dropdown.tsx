import {
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  type JSX,
  on,
  onMount,
  Show,
} from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { bool, child, num, str } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { cssEdges } from "../../../values/edges";
import { number } from "../../../values/number";
import { elevation } from "../../../values/shadow";
import { textAlign, textStyle } from "../../../values/text_style";
import { MenuPanel, onceOpen } from "../../menu/menu_panel";
import { menuClass, menuStyle } from "../../menu/menu_style";
import { useFocus } from "../../methods";
import { fieldName } from "../../naming/press_name";
import { createPressable } from "../../pressable/pressable";
import { receive } from "../../pressable/receivers";
import { IconSlot } from "../../slot";
import { Field, type FieldLook } from "../field/field";
import { given } from "../../parts";
import { typing } from "../typing";
import { listKeys } from "./keys";
import { naturalWidth } from "./natural_width";
import { OptionList } from "./option_list";
import { type Choice, choices, filterChoices, nextChoice, searchChoices } from "./options";
import "./dropdown.css";

/** One of several options, chosen from a list; the text may be typed if it is `editable`. */
export function Dropdown(props: { node: ControlNode<"Dropdown"> }): JSX.Element {
  const node = props.node;
  const name = () => str(node, "hint_text") ?? fieldName(node, "Choice");
  const id = createUniqueId();
  const theme = componentTheme("dropdown_theme");
  const [box, setBox] = createSignal<HTMLElement>();
  const [input, setInput] = createSignal<HTMLInputElement>();
  const [focused, setFocused] = createSignal(false);
  const [byKeys, setByKeys] = createSignal(true);
  const [open, setOpen] = createSignal(false);
  const [lit, setLit] = createSignal(-1);
  const [filter, setFilter] = createSignal("");
  const [width, setWidth] = createSignal<number>();

  const editable = () => bool(node, "editable", false);
  const filters = () => editable() && bool(node, "enable_filter", false);
  const searches = () => bool(node, "enable_search", true);
  const error = (): WireValue => node.get("error_text");
  const all = createMemo(() => choices(node));
  const shown = createMemo(() => (filters() ? filterChoices(all(), filter()) : all()));
  const chosen = () => all().find((choice) => choice.key === node.get("value"));

  const press = createPressable(node, {
    wave: () => false,
    states: () => (given(error()) ? ["error"] : []),
  });
  useFocus(node, input);

  // the text follows the chosen option until the visitor types another one
  const text = () => (editable() ? str(node, "text") : undefined) ?? chosen()?.text ?? "";
  createEffect(
    on(
      createMemo(() => node.get("value")),
      () => node.set({ text: chosen()?.text }),
      { defer: true },
    ),
  );
  const follow = typing(node, {
    value: text,
    changed(typed) {
      node.update({ text: typed });
      node.fire("text_change", typed);
      setFilter(typed);
      show();
      setLit(searches() || filters() ? searchChoices(shown(), typed) : -1);
    },
  });
  onMount(() =>
    createEffect(() => {
      const element = input();
      if (element) setWidth(naturalWidth(node, all(), element));
    }),
  );

  const show = () => {
    if (open() || node.disabled()) return;
    setLit(shown().findIndex((choice) => choice.key === node.peek("value")));
    setOpen(true);
  };
  const hide = () => {
    setOpen(false);
    setFilter("");
    setLit(-1);
  };
  const choose = (choice: Choice | undefined) => {
    if (!choice?.enabled) return;
    hide();
    const told = node.peek("text") !== choice.text;
    node.update({ text: choice.text });
    if (told) node.fire("text_change", choice.text);
    node.update({ value: choice.key });
    node.fire("select", choice.key);
    input()?.focus({ preventScroll: true });
  };

  const onKeyDown = listKeys({
    open,
    editable,
    show,
    hide,
    move: (step, fromEnd) => setLit(nextChoice(shown(), fromEnd ? -1 : lit(), step)),
    take: () => {
      if (lit() < 0) hide();
      else choose(shown()[lit()]);
    },
    letters: { choices: shown, lit, light: setLit, active: searches },
  });

  const menuWidth = () => num(node, "menu_width");
  const menuLook = (): JSX.CSSProperties => {
    const own = menuStyle(node.get("menu_style"), theme("menu_style")) as Record<string, string>;
    const face = cssColor(press.of(node.get("bgcolor")));
    const level = number(press.of(node.get("elevation")));
    return {
      ...own,
      ...(menuWidth() !== undefined && { width: `${menuWidth()}px` }),
      ...(face && { "--menu-face": face }),
      ...(level !== undefined && { "--menu-shadow": elevation(level) ?? "none" }),
    };
  };
  const rootStyle = (): JSX.CSSProperties => {
    const insets = node.get("expanded_insets");
    return insets === undefined
      ? { "--dropdown-width": width() === undefined ? undefined : `${width()}px` }
      : { width: "100%", padding: cssEdges(insets) };
  };

  const combobox = (
    <input
      ref={(element) => {
        setInput(element);
        follow(element);
        receive(element, {
          key(event) {
            setByKeys(true);
            onKeyDown(event);
          },
          focus() {
            setFocused(true);
            press.focused(element.matches(":focus-visible"));
          },
          blur() {
            setFocused(false);
            setByKeys(true);
            hide();
            press.blurred();
          },
        });
      }}
      id={id}
      class="field-input"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize={str(node, "capitalization", "none").toLowerCase() as "none"}
      readonly={!editable()}
      disabled={node.disabled()}
      placeholder={str(node, "hint_text")}
      aria-expanded={open()}
      aria-controls={open() ? `${id}-list` : undefined}
      aria-activedescendant={open() && lit() >= 0 ? `${id}-${lit()}` : undefined}
      aria-autocomplete={editable() ? "list" : undefined}
      aria-haspopup="listbox"
      aria-label={given(node.get("label")) ? undefined : name()}
      aria-invalid={given(error()) ? "true" : undefined}
      aria-describedby={given(error()) || given(node.get("helper_text")) ? `${id}-text` : undefined}
      style={{
        "text-align": textAlign(node.get("text_align")),
        ...textStyle(theme("text_style")),
        ...textStyle(node.get("text_style")),
      }}
    />
  ) as Element;
  const arrow = (
    <span class="dropdown-arrow" aria-hidden="true">
      <Arrow node={node} open={open()} />
    </span>
  ) as Element;
  const look = (): FieldLook => ({
    class: `dropdown${editable() ? "" : " dropdown-fixed"}${open() ? " dropdown-open" : ""}${node.get("dense") === true ? " dropdown-dense" : ""}`,
    style: rootStyle(),
    dense: false,
    full: text() !== "",
    focused: focused() && (editable() || byKeys()),
    helper: node.get("helper_text"),
    error: error(),
    leading: node.get("leading_icon"),
    suffix: chosen() ? child(node, "selected_suffix") : undefined,
    trailing: arrow,
  });

  const panel = onceOpen(open, () => (
    <MenuPanel
      open={open()}
      anchor={box}
      float={{
        placement: "bottom-start",
        width: menuWidth() === undefined ? "same" : undefined,
        height: num(node, "menu_height"),
      }}
      close={hide}
      class={`dropdown-menu${given(node.get("leading_icon")) ? " dropdown-after-icon" : ""}${menuClass(node.get("menu_style"), theme("menu_style"))}`}
      role="listbox"
      id={`${id}-list`}
      label={str(node, "label") ?? name()}
      style={menuLook()}
    >
      <OptionList id={id} items={shown()} lit={lit()} value={node.get("value")} choose={choose} />
    </MenuPanel>
  ));

  return (
    <Field
      node={node}
      press={press}
      id={id}
      look={look}
      text={() => combobox}
      box={(element) => {
        setBox(element);
        receive(element, {
          down: () => setByKeys(false),
          click() {
            if (open() && !editable()) hide();
            else show();
            input()?.focus({ preventScroll: true });
          },
        });
      }}
    >
      {panel}
    </Field>
  );
}

function Arrow(props: { node: ControlNode; open: boolean }): JSX.Element {
  const icon = () =>
    (props.open ? props.node.get("selected_trailing_icon") : undefined) ?? props.node.get("trailing_icon");
  return (
    <Show
      when={icon() !== undefined}
      fallback={
        <svg class="dropdown-triangle" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M7 10l5 5 5-5z" fill="currentColor" />
        </svg>
      }
    >
      <IconSlot value={icon()} />
    </Show>
  );
}

import { createMemo, type JSX } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { child, num, str } from "../../../tree/read";
import { cssColor } from "../../../values/color";
import { cssEdges } from "../../../values/edges";
import { number } from "../../../values/number";
import { elevation } from "../../../values/shadow";
import { MenuPanel, onceOpen } from "../../menu/menu_panel";
import { menuClass, menuStyle } from "../../menu/menu_style";
import { given, Parts } from "../../parts";
import { receive } from "../../pressable/receivers";
import { Field, type FieldLook } from "../field/field";
import { arrowIn } from "./arrow";
import { Combobox } from "./combobox";
import { OptionList } from "./option_list";
import "./dropdown.css";

/** One of several options, chosen from a list; the text may be typed if it is `editable`. */
export function Dropdown(props: { node: ControlNode<"Dropdown"> }): JSX.Element {
  const { node } = props;
  const combobox = new Combobox(node);
  const { id, press } = combobox;
  const parts = new Parts();
  const arrow = arrowIn(parts);
  let box!: HTMLElement;

  const icon = () =>
    (combobox.open() ? node.get("selected_trailing_icon") : undefined) ?? node.get("trailing_icon");
  const rootStyle = (): JSX.CSSProperties => {
    const insets = node.get("expanded_insets");
    const width = combobox.width();
    return insets === undefined
      ? { "--dropdown-width": width === undefined ? undefined : `${width}px` }
      : { width: "100%", padding: cssEdges(insets) };
  };
  const look = (): FieldLook => ({
    class: `dropdown${combobox.editable() ? "" : " dropdown-fixed"}${combobox.open() ? " dropdown-open" : ""}${node.get("dense") === true ? " dropdown-dense" : ""}`,
    style: rootStyle(),
    dense: false,
    full: combobox.value() !== "",
    focused: combobox.focused(),
    helper: node.get("helper_text"),
    error: node.get("error_text"),
    leading: node.get("leading_icon"),
    suffix: combobox.chosen() ? child(node, "selected_suffix") : undefined,
    trailing: arrow(icon()),
  });

  return (
    <Field
      node={node}
      press={press}
      id={id}
      look={look}
      text={() => combobox.keep()}
      box={(element) => {
        box = element;
        receive(element, {
          down: () => combobox.byKeys(false),
          click: () => combobox.pressed(),
        });
      }}
    >
      {onceOpen(
        () => combobox.open(),
        () => (
          <List node={node} combobox={combobox} box={box} />
        ),
      )}
    </Field>
  );
}

/** What can be chosen, once that is open. */
function List(props: { node: ControlNode<"Dropdown">; combobox: Combobox; box: Element }): JSX.Element {
  const { node, combobox } = props;
  const theme = componentTheme("dropdown_theme");
  // whatever else becomes of the control, the rows stay
  const shown = createMemo(() => combobox.shown());
  const lit = createMemo(() => combobox.lit());
  const width = () => num(node, "menu_width");
  const style = (): JSX.CSSProperties => {
    const own = menuStyle(node.get("menu_style"), theme("menu_style")) as Record<string, string>;
    const face = cssColor(combobox.press.of(node.get("bgcolor")));
    const level = number(combobox.press.of(node.get("elevation")));
    return {
      ...own,
      ...(width() !== undefined && { width: `${width()}px` }),
      ...(face && { "--menu-face": face }),
      ...(level !== undefined && { "--menu-shadow": elevation(level) ?? "none" }),
    };
  };
  return (
    <MenuPanel
      open={combobox.open()}
      anchor={() => props.box}
      float={{
        placement: "bottom-start",
        width: width() === undefined ? "same" : undefined,
        height: num(node, "menu_height"),
      }}
      close={() => combobox.hide()}
      class={`dropdown-menu${given(node.get("leading_icon")) ? " dropdown-after-icon" : ""}${menuClass(node.get("menu_style"), theme("menu_style"))}`}
      role="listbox"
      id={`${combobox.id}-list`}
      label={str(node, "label") ?? combobox.name()}
      style={style()}
    >
      <OptionList
        id={combobox.id}
        items={shown()}
        lit={lit()}
        value={node.get("value")}
        choose={(choice) => combobox.choose(choice)}
      />
    </MenuPanel>
  );
}

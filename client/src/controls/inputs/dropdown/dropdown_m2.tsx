import { createMemo, type JSX } from "solid-js";
import { useTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { bool, num } from "../../../tree/read";
import { borderRadius } from "../../../values/border";
import { cssColor } from "../../../values/color";
import { px } from "../../../values/number";
import { elevation } from "../../../values/shadow";
import { Garment } from "../../garment";
import { MenuPanel, onceOpen } from "../../menu/menu_panel";
import { given, Parts } from "../../parts";
import { receive } from "../../pressable/receivers";
import { Field, type FieldLook } from "../field/field";
import { arrowIn } from "./arrow";
import { ChoiceButton } from "./choice_button";
import { OptionList } from "./option_list";
import "./dropdown.css";

/** How much wider than its field the list is, on either side. */
const BEFORE = 16;
const AFTER = 24;

/** One of several options, chosen from a list that lies over the field. */
export function DropdownM2(props: { node: ControlNode<"DropdownM2"> }): JSX.Element {
  const { node } = props;
  const button = new ChoiceButton(node);
  const { id, press } = button;
  const parts = new Parts();
  const arrow = arrowIn(parts);
  let painted: Garment | undefined;
  let box!: HTMLElement;

  const paintedArrow = () => {
    const around = arrow(node.get("suffix_icon") ?? node.get("select_icon"));
    painted ??= new Garment(around);
    painted.dye({
      color: cssColor(node.get(node.disabled() ? "select_icon_disabled_color" : "select_icon_enabled_color")),
      "--icon-size": px(node.get("select_icon_size")),
    });
    return around;
  };
  const look = (): FieldLook => ({
    class: `dropdown dropdown-m2 dropdown-fixed${node.get("width") === undefined ? " dropdown-wide" : ""}`,
    full: button.chosen() !== undefined || given(node.get("hint_text")),
    focused: button.focused(),
    helper: node.get("helper"),
    error: node.get("error"),
    counter: node.get("counter"),
    counterStyle: node.get("counter_style"),
    prefix: node.get("prefix"),
    suffix: node.get("suffix"),
    leading: node.get("prefix_icon"),
    trailing: paintedArrow(),
  });

  return (
    <Field
      node={node}
      press={press}
      id={id}
      look={look}
      text={() => button.keep()}
      box={(element) => {
        box = element;
        receive(element, { click: () => button.pressed() });
      }}
    >
      {onceOpen(
        () => button.open(),
        () => (
          <List node={node} button={button} box={box} />
        ),
      )}
    </Field>
  );
}

/** What can be chosen, once that is open. */
function List(props: {
  node: ControlNode<"DropdownM2">;
  button: ChoiceButton;
  box: HTMLElement;
}): JSX.Element {
  const { node, button } = props;
  const themed = useTheme();
  const lit = createMemo(() => button.lit());
  const row = () => num(node, "item_height") ?? 48;
  /** One row of the page stays uncovered above and below, unless the field itself is nearer to the edge. */
  const keeps = () => {
    const field = props.box.getBoundingClientRect();
    return { top: Math.min(field.top, row()), bottom: Math.min(innerHeight - field.bottom, row()) };
  };
  const style = (): JSX.CSSProperties => ({
    "--menu-shadow": elevation(num(node, "elevation", 8)) ?? "none",
    "--menu-face":
      cssColor(node.get("bgcolor") ?? themed.setting("canvas_color")) ?? "var(--md-sys-color-surface)",
    "--item-height": `${row()}px`,
    "border-radius": borderRadius(node.get("menu_border_radius")),
  });
  return (
    <MenuPanel
      open={button.open()}
      anchor={() => props.box}
      float={{
        placement: "bottom-start",
        width: bool(node, "options_fill_horizontally", true) ? "same" : "least",
        wider: BEFORE + AFTER,
        along: -BEFORE,
        gap: -props.box.offsetHeight - Math.max(button.place(), 0) * row() - 8,
        height: num(node, "max_menu_height"),
        flips: false,
        keeps: keeps(),
      }}
      close={() => button.hide()}
      class="dropdown-menu"
      role="listbox"
      id={`${button.id}-list`}
      label={button.name()}
      style={style()}
    >
      <OptionList
        id={button.id}
        items={button.all()}
        lit={lit()}
        value={node.get("value")}
        choose={(choice) => button.choose(choice)}
        inked
      />
    </MenuPanel>
  );
}

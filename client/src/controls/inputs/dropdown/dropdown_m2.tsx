import { createMemo, createSignal, createUniqueId, type JSX, Show } from "solid-js";
import { useTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { bool, child, num, str } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { alignment } from "../../../values/alignment";
import { borderRadius } from "../../../values/border";
import { cssColor } from "../../../values/color";
import { milliseconds } from "../../../values/duration";
import { cssEdges } from "../../../values/edges";
import { px } from "../../../values/number";
import { elevation } from "../../../values/shadow";
import { textStyle } from "../../../values/text_style";
import { Control } from "../../control";
import { MenuPanel, onceOpen } from "../../menu/menu_panel";
import { useFocus } from "../../methods";
import { fieldName } from "../../naming/press_name";
import { given } from "../../parts";
import { createPressable } from "../../pressable/pressable";
import { IconSlot, Slot } from "../../slot";
import { Field, type FieldLook } from "../field/field";
import { listKeys } from "./keys";
import { OptionList } from "./option_list";
import { type Choice, choices, nextChoice } from "./options";
import "./dropdown.css";

/** How much wider than its field the list is, on either side. */
const BEFORE = 16;
const AFTER = 24;
const ALONG = ["start", "center", "end"] as const;

/** One of several options, chosen from a list that lies over the field. */
export function DropdownM2(props: { node: ControlNode<"DropdownM2"> }): JSX.Element {
  const node = props.node;
  const name = () => str(node, "label") ?? str(node, "hint_text") ?? fieldName(node, "Choice");
  const id = createUniqueId();
  const [box, setBox] = createSignal<HTMLElement>();
  const [focused, setFocused] = createSignal(false);
  const [open, setOpen] = createSignal(false);
  const [lit, setLit] = createSignal(-1);
  let button!: HTMLDivElement;
  const themed = useTheme();

  const error = (): WireValue => node.get("error");
  const all = createMemo(() => choices(node));
  const at = () => all().findIndex((choice) => choice.key === node.get("value"));
  const chosen = () => all()[at()];
  const press = createPressable(node, {
    wave: () => false,
    states: () => (given(error()) ? ["error"] : []),
  });
  useFocus(node, () => button);

  const show = () => {
    if (open() || node.disabled()) return;
    setLit(at());
    setOpen(true);
    node.fire("click");
  };
  const hide = () => setOpen(false);
  const choose = (choice: Choice | undefined) => {
    if (!choice?.enabled) return;
    hide();
    choice.node.fire("click");
    node.update({ value: choice.key });
    node.fire("change", choice.key);
    button.focus({ preventScroll: true });
  };
  const onKeyDown = listKeys({
    open,
    editable: () => false,
    show,
    hide,
    move: (step, fromEnd) => setLit(nextChoice(all(), fromEnd ? -1 : lit(), step)),
    take: () => choose(all()[lit()]),
    letters: { choices: all, lit, light: setLit, active: () => true },
  });

  const hint = () =>
    (node.disabled() ? child(node, "disabled_hint_content") : undefined) ?? child(node, "hint_content");
  const hintFade = () => {
    const time = milliseconds(node.get("hint_fade_duration") ?? null);
    return time === undefined ? undefined : `opacity ${time}ms`;
  };
  const row = () => num(node, "item_height") ?? 48;
  /** One row of the page stays uncovered above and below, unless the field itself is nearer to the edge. */
  const keeps = () => {
    const field = box()?.getBoundingClientRect();
    if (!field) return 0;
    return { top: Math.min(field.top, row()), bottom: Math.min(innerHeight - field.bottom, row()) };
  };
  const menuStyle = (): JSX.CSSProperties => ({
    "--menu-shadow": elevation(num(node, "elevation", 8)) ?? "none",
    "--menu-face":
      cssColor(node.get("bgcolor") ?? themed.setting("canvas_color")) ?? "var(--md-sys-color-surface)",
    "--item-height": `${row()}px`,
    "border-radius": borderRadius(node.get("menu_border_radius")),
  });
  const icon = (): WireValue => node.get("suffix_icon") ?? node.get("select_icon");
  const justify = () => {
    const along = alignment(node.get("alignment"));
    return along ? ALONG[Math.round(along.x) + 1] : undefined;
  };

  const combobox = (
    <>
      {/* biome-ignore lint/a11y/useAriaActivedescendantWithTabindex: it has one, in HTML's spelling */}
      <div
        ref={button}
        id={id}
        class="field-input dropdown-value"
        role="combobox"
        tabindex={node.disabled() ? undefined : 0}
        aria-expanded={open()}
        aria-controls={open() ? `${id}-list` : undefined}
        aria-activedescendant={open() && lit() >= 0 ? `${id}-${lit()}` : undefined}
        aria-haspopup="listbox"
        aria-label={name()}
        aria-disabled={node.disabled() ? "true" : undefined}
        aria-invalid={given(error()) ? "true" : undefined}
        style={{
          margin: cssEdges(node.get("padding")),
          "justify-content": justify(),
          ...textStyle(node.get("text_style")),
        }}
        on:keydown={onKeyDown}
        on:focus={(event) => {
          setFocused(event.currentTarget.matches(":focus-visible"));
          press.focused(event.currentTarget.matches(":focus-visible"));
        }}
        on:blur={() => {
          setFocused(false);
          hide();
          press.blurred();
        }}
      >
        <Show
          when={chosen()}
          fallback={
            <span
              class="dropdown-hint"
              style={{ ...textStyle(node.get("hint_style")), transition: hintFade() }}
            >
              <Show when={hint()} fallback={str(node, "hint_text", "")}>
                <Control node={hint()} />
              </Show>
            </span>
          }
        >
          {(choice) => <Slot value={child(choice().node, "content") ?? choice().text} />}
        </Show>
      </div>
    </>
  ) as Element;
  const arrow = (
    <span
      class="dropdown-arrow"
      aria-hidden="true"
      style={{
        color: cssColor(
          node.get(node.disabled() ? "select_icon_disabled_color" : "select_icon_enabled_color"),
        ),
        "--icon-size": px(node.get("select_icon_size")),
      }}
    >
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
    </span>
  ) as Element;
  const look = (): FieldLook => ({
    class: `dropdown dropdown-m2 dropdown-fixed${node.get("width") === undefined ? " dropdown-wide" : ""}`,
    full: chosen() !== undefined || given(node.get("hint_text")),
    focused: focused(),
    helper: node.get("helper"),
    error: error(),
    counter: node.get("counter"),
    counterStyle: node.get("counter_style"),
    prefix: node.get("prefix"),
    suffix: node.get("suffix"),
    leading: node.get("prefix_icon"),
    trailing: arrow,
  });

  const panel = onceOpen(open, () => (
    <MenuPanel
      open={open()}
      anchor={box}
      float={{
        placement: "bottom-start",
        width: bool(node, "options_fill_horizontally", true) ? "same" : "least",
        wider: BEFORE + AFTER,
        along: -BEFORE,
        gap: -(box()?.offsetHeight ?? 0) - Math.max(at(), 0) * row() - 8,
        height: num(node, "max_menu_height"),
        flips: false,
        keeps: keeps(),
      }}
      close={hide}
      class="dropdown-menu"
      role="listbox"
      id={`${id}-list`}
      label={name()}
      style={menuStyle()}
    >
      <OptionList id={id} items={all()} lit={lit()} value={node.get("value")} choose={choose} inked />
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
        element.addEventListener("click", () => {
          if (open()) hide();
          else show();
          button.focus({ preventScroll: true });
        });
      }}
    >
      {panel}
    </Field>
  );
}

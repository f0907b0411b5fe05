import { createMemo, type JSX, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, str } from "../../tree/read";
import { isMap, type WireMap, type WireValue } from "../../tree/wire";
import { animationStyle } from "../../values/animation_style";
import { cssColor } from "../../values/color";
import { constraints } from "../../values/constraints";
import { cssEdges } from "../../values/edges";
import { number } from "../../values/number";
import { elevation } from "../../values/shadow";
import { textStyle } from "../../values/text_style";
import { Control } from "../control";
import { dress } from "../dress";
import { lingering } from "../framing/lingering";
import { useFocus } from "../methods";
import { words } from "../naming/words";
import { clip } from "../pressable/clip";
import { density } from "../pressable/density";
import { createPressable } from "../pressable/pressable";
import { type Receiver, receive } from "../pressable/receivers";
import { roomyShape, shapeClass } from "../shape/shape";
import { Slot } from "../slot";
import { IconGlyph } from "../text/icon";
import "../pressable/inked.css";
import "./chip.css";

const CLOSE = 66945;

/** A small thing to press, to select or to take away. */
export function Chip(props: { node: ControlNode<"Chip"> }): JSX.Element {
  const node = props.node;
  let face!: HTMLDivElement;
  let main: HTMLElement | undefined;
  const theme = componentTheme("chip_theme");
  const look = (name: ThemedName<"Chip", "chip_theme">): WireValue => node.get(name) ?? theme(name);

  const selectable = () => node.listens("select");
  const pressing = () => selectable() || node.listens("click");
  // one that does nothing is a label, and no less to be read for it
  const enabled = () => !node.disabled();
  const selected = () => bool(node, "selected", false);
  const ticked = () => selected() && look("show_checkmark") !== false;

  const press = createPressable(node, {
    surface: () => face,
    wave: pressing,
    idle: () => !pressing(),
    states: () => (selected() ? ["selected"] : []),
    press() {
      if (selectable()) {
        const next = !node.peek("selected");
        node.update({ selected: next });
        node.fire("select", next);
      } else {
        node.fire("click");
      }
    },
  });
  useFocus(node, () => main);

  const deletes: Receiver = {
    click(event) {
      event.stopPropagation();
      node.fire("delete");
    },
  };

  const ground = () =>
    cssColor(press.of(look("color"))) ??
    (enabled() ? undefined : cssColor(look("disabled_color"))) ??
    (selected() ? cssColor(look("selected_color")) : undefined) ??
    (selected() || !enabled() ? undefined : cssColor(look("bgcolor")));
  const level = () =>
    (press.states().has("pressed") ? number(look("elevation_on_click")) : undefined) ??
    number(look("elevation"));
  /** Its line, which takes room whatever it says of that. */
  const line = (): WireMap | undefined => {
    const form = look("shape");
    const side = look("border_side") ?? (isMap(form) ? form.side : undefined);
    return isMap(side) ? { ...side, stroke_align: -1 } : undefined;
  };

  const style = (): JSX.CSSProperties => {
    const raised = enabled() ? level() : undefined;
    const shadow = selected()
      ? (look("selected_shadow_color") ?? look("shadow_color"))
      : look("shadow_color");
    return {
      ...roomyShape(look("shape"), line()),
      ...density(node.get("visual_density")),
      ...clip(node.get("clip_behavior")),
      "--ground": ground(),
      "--chip-padding": cssEdges(look("padding")),
      "--chip-label": cssEdges(look("label_padding")),
      "--tick": cssColor(look("check_color")),
      ...animationStyle(node.get("select_animation_style"), "select-"),
      ...animationStyle(node.get("enable_animation_style"), "enable-"),
      // measured: without a colour of its own only the shadow of one that is selected is seen
      "--shape-shadow":
        raised === undefined || !(selected() || cssColor(shadow)) ? undefined : elevation(raised, shadow),
    };
  };

  const leading = () => child(node, "leading");
  // what leaves is seen until it has gone
  const shownLeading = createMemo<ControlNode | undefined>((before) => leading() ?? before, undefined, {
    equals: false,
  });
  const content = () => (
    <>
      <Drawer motion={node.get("leading_drawer_animation_style")} open={leading() !== undefined || ticked()}>
        <Show when={shownLeading()} fallback={<Tick />}>
          <span
            class={`chip-leading${ticked() ? " chip-covered" : ""}`}
            style={across(look("leading_size_constraints"))}
          >
            <Control node={shownLeading()} />
            <Show when={ticked()}>
              <Tick />
            </Show>
          </span>
        </Show>
      </Drawer>
      <span class="chip-label" style={textStyle(look("label_text_style"))}>
        <Slot value={node.get("label")} />
      </span>
    </>
  );

  return (
    <div
      ref={dress(node, {
        class: () =>
          `chip${selected() ? " chip-selected" : ""}${enabled() ? "" : " chip-off"}${line() ? " chip-lined" : ""}`,
      })}
    >
      <div
        ref={(element) => {
          face = element;
          press.pointer(element);
        }}
        class={`chip-face surface focus-within${shapeClass(look("shape"))}${pressing() ? " pressable inked" : ""}`}
        style={style()}
      >
        <Show when={pressing()} fallback={<span class="chip-main">{content()}</span>}>
          <button
            type="button"
            class="chip-main"
            ref={(element) => {
              main = element;
              press.focus(element);
            }}
            disabled={!enabled()}
            aria-pressed={selectable() ? selected() : undefined}
          >
            {content()}
          </button>
        </Show>
        <Drawer motion={node.get("delete_drawer_animation_style")} open={node.listens("delete") && enabled()}>
          <button
            type="button"
            class="chip-delete"
            disabled={!enabled()}
            aria-label={`${str(node, "delete_icon_tooltip", "Delete")} ${words(node.get("label"))}`.trim()}
            title={str(node, "delete_icon_tooltip", "Delete")}
            style={{
              color: cssColor(look("delete_icon_color")),
              ...across(look("delete_icon_size_constraints")),
            }}
            ref={(element) => receive(element, deletes)}
          >
            <Show when={child(node, "delete_icon")} fallback={<IconGlyph value={CLOSE} />}>
              <Control node={child(node, "delete_icon")} />
            </Show>
          </button>
        </Drawer>
      </div>
    </div>
  );
}

/** A part that slides open and shut beside the label; it is there only while some of it can be seen. */
function Drawer(props: { motion: WireValue; open: boolean; children: JSX.Element }): JSX.Element {
  let drawer!: HTMLElement;
  const there = lingering(
    () => props.open,
    () => drawer,
  );
  return (
    <span
      ref={(element) => {
        drawer = element;
      }}
      class={`chip-drawer${props.open ? " chip-drawer-open" : ""}`}
      style={animationStyle(props.motion, "drawer-")}
      inert={!props.open}
    >
      <span class="chip-drawer-content">
        <Show when={there()}>{props.children}</Show>
      </span>
    </span>
  );
}

function Tick(): JSX.Element {
  return (
    <svg class="chip-tick" viewBox="0 0 18 18" aria-hidden="true">
      <path d="M3.5 9.2 7 12.7 14.5 5.2" fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}

/** How wide a part of a chip is to be: a chip is not higher for it. */
function across(value: WireValue): JSX.CSSProperties {
  const { "min-height": _, "max-height": __, ...width } = constraints(value);
  return width;
}

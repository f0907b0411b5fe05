import { type JSX, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { px } from "../../values/number";
import { createPressable } from "../pressable/pressable";
import { IconSlot } from "../slot";
import { ownOverlay, Toggle } from "./toggle";
import "./switch.css";

/** A thumb in a track, to turn something on and off at once. */
export function Switch(props: { node: ControlNode<"Switch"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("switch_theme");
  let layer: HTMLElement | undefined;

  const on = () => bool(node, "value", false);
  const press = createPressable(node, {
    surface: () => layer,
    states: () => (on() ? ["selected"] : []),
  });
  const toggle = () => {
    const next = !node.peek("value");
    node.update({ value: next });
    node.fire("change", next);
  };

  const of = (name: ThemedName<"Switch", "switch_theme">): WireValue =>
    press.of(node.get(name)) ?? press.of(theme(name));
  /** By state, else what is given for on or off, else the theme's. */
  const part = (name: ThemedName<"Switch", "switch_theme">, given: WireValue): WireValue =>
    press.of(node.get(name)) ?? given ?? press.of(theme(name));
  /** The colour of one that is on shows only where it can be switched; measured. */
  const thumb = () => node.get(on() && !node.disabled() ? "active_color" : "inactive_thumb_color");
  /** The track takes after a thumb that was given a colour. */
  const paled = () => {
    const color = on() ? cssColor(thumb()) : undefined;
    return color && `color-mix(in srgb, ${color} 50%, transparent)`;
  };
  const icon = () => of("thumb_icon");
  const overlay = () => ownOverlay(node, press, theme("overlay_color"));

  return (
    <Toggle
      node={node}
      class={`switch${on() ? " switch-on" : ""}${icon() === undefined ? "" : " switch-icon"}`}
      type="checkbox"
      role="switch"
      checked={on()}
      press={press}
      onChange={toggle}
      labelStyle={node.get("label_text_style")}
      cursor={node.get("mouse_cursor") ?? press.of(theme("mouse_cursor"))}
      layer={(element) => {
        layer = element;
      }}
      ownOverlay={overlay() !== undefined}
      fits
      style={{
        "--overlay": overlay(),
        "--splash-radius": px(node.get("splash_radius") ?? theme("splash_radius")),
        "--thumb": cssColor(part("thumb_color", thumb())),
        "--track":
          cssColor(part("track_color", node.get(on() ? "active_track_color" : "inactive_track_color"))) ??
          paled(),
        "--track-line": cssColor(of("track_outline_color")),
        "--track-line-width": px(of("track_outline_width")),
        "--switch-padding": cssEdges(node.get("padding") ?? theme("padding")),
      }}
    >
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-thumb" aria-hidden="true">
        <Show when={icon() !== undefined}>
          <IconSlot value={icon()} size={16} />
        </Show>
      </span>
    </Toggle>
  );
}

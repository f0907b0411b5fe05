import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import { cssColor } from "../../values/color";
import { imageSource } from "../../values/image";
import { px } from "../../values/number";
import { Toggle } from "../inputs/toggle";
import { createPressable } from "../pressable/pressable";
import { IconSlot } from "../slot";
import "./toggles.css";
import "./switch.css";

/** A switch as Apple's systems show it; also what an adaptive Switch becomes there. */
export function CupertinoSwitch(props: { node: ControlNode<"CupertinoSwitch" | "Switch"> }): JSX.Element {
  const node = props.node;
  const on = () => bool(node, "value", false);
  const press = createPressable(node, { wave: () => false, states: () => (on() ? ["selected"] : []) });
  const toggle = () => {
    node.update({ value: !node.peek("value") });
    node.fire("change");
  };
  const thumb = () =>
    (on() ? undefined : node.get("inactive_thumb_color")) ?? press.of(node.get("thumb_color"));
  const track = () =>
    press.of(node.get("track_color")) ?? node.get(on() ? "active_track_color" : "inactive_track_color");
  const label = () => cssColor(node.named(on() ? "on_label_color" : "off_label_color")) ?? "transparent";
  const labelled = () =>
    node.named("on_label_color") !== undefined || node.named("off_label_color") !== undefined;
  const picture = () => imageSource(node.get(on() ? "active_thumb_image_src" : "inactive_thumb_image_src"));

  return (
    <Toggle
      node={node}
      class={`cupertino-toggle cupertino-switch${on() ? " cupertino-switch-on" : ""}`}
      type="checkbox"
      role="switch"
      checked={on()}
      press={press}
      onChange={toggle}
      labelStyle={node.get("label_text_style")}
      cursor={node.get("mouse_cursor")}
      layer={() => undefined}
      ownOverlay={false}
      style={{
        "--thumb": cssColor(thumb()),
        "--track": cssColor(track()),
        "--track-line": cssColor(press.of(node.get("track_outline_color"))),
        "--track-line-width": px(press.of(node.get("track_outline_width"))),
        "--focus": cssColor(node.get("focus_color")),
        "--switch-label": labelled() ? label() : undefined,
      }}
    >
      <span class="cupertino-switch-track" aria-hidden="true">
        <Show when={labelled()}>
          <i class="cupertino-switch-label" />
        </Show>
        <span class="cupertino-switch-thumb">
          <Show
            when={picture()}
            fallback={<IconSlot value={press.of(node.get("thumb_icon"))} size={16} color="#000" />}
          >
            {(source) => (
              <img
                src={source()}
                alt=""
                on:error={() => node.fire("image_error", `Cannot load ${source()}`)}
              />
            )}
          </Show>
        </span>
      </span>
    </Toggle>
  );
}

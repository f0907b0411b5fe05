import { type JSX, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";
import { borderRadius } from "../../values/border";
import { cssColor } from "../../values/color";
import { px } from "../../values/number";
import { dress } from "../dress";
import { fieldName } from "../naming/press_name";
import { recentLook } from "./progress_look";
import "./progress_bar.css";

/** How far something has come along a line; without a value, that it goes on. */
export function ProgressBar(props: { node: ControlNode<"ProgressBar"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("progress_indicator_theme");
  const value = () => {
    const share = num(node, "value");
    return share === undefined ? undefined : Math.min(Math.max(share, 0), 1);
  };
  const recent = recentLook(node);
  const told = () => num(node, "semantics_value") ?? value();

  return (
    <div
      ref={dress(node, {
        class: () =>
          `progress-bar${value() === undefined ? " progress-bar-endless" : ""}${recent() ? " progress-bar-2024" : ""}`,
        style: () => ({
          "--share": value()?.toString(),
          "--bar-height": px(node.get("bar_height") ?? theme("linear_min_height")),
          "--bar": cssColor(node.get("color") ?? theme("color")),
          "--rail": cssColor(node.get("bgcolor") ?? theme("linear_track_color")),
          "--gap": px(node.get("track_gap") ?? theme("track_gap")),
          "--stop": cssColor(node.get("stop_indicator_color") ?? theme("stop_indicator_color")),
          "--stop-radius": px(node.get("stop_indicator_radius") ?? theme("stop_indicator_radius")),
          "--radius": borderRadius(node.get("border_radius") ?? theme("border_radius")),
        }),
      })}
      role="progressbar"
      aria-label={fieldName(node, "Progress")}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={told()}
    >
      <span class="progress-rail" />
      <Show when={recent()}>
        <span class="progress-stop" />
      </Show>
      <span class="progress-part" />
      <Show when={value() === undefined}>
        <span class="progress-part progress-part-second" />
      </Show>
    </div>
  );
}

import { For, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, num } from "../../tree/read";
import { cssColor } from "../../values/color";
import { dress } from "../dress";
import { fieldName } from "../naming/press_name";
import "./activity_indicator.css";

/** Opacities of the ticks, clockwise from the top. */
const FADING = [47, 47, 47, 47, 72, 97, 122, 147].map((alpha) => alpha / 255);
const FULL = 147 / 255;

/** A wheel of eight ticks that turns while something goes on, or shows how far it has come. */
export function CupertinoActivityIndicator(props: {
  node: ControlNode<"CupertinoActivityIndicator">;
}): JSX.Element {
  const node = props.node;
  const size = () => `${2 * num(node, "radius", 10)}px`;
  const progress = () => num(node, "progress");
  const opacity = (tick: number) => {
    const share = progress();
    if (share === undefined) return FADING[tick];
    return tick < Math.ceil(share * FADING.length) ? FULL : 0;
  };
  return (
    <div
      ref={dress(node, {
        class: () =>
          `cupertino-activity${progress() === undefined && bool(node, "animating", true) ? " cupertino-activity-turns" : ""}`,
        style: () => ({ "--size": size(), color: cssColor(node.get("color")) }),
      })}
      role="progressbar"
      aria-label={fieldName(node, "In progress")}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={progress()}
    >
      <svg viewBox="-10 -10 20 20" aria-hidden="true">
        <For each={FADING}>
          {(_, tick) => (
            <rect
              x="-1"
              y="-10"
              width="2"
              height="6.667"
              rx="1"
              opacity={opacity(tick())}
              transform={`rotate(${tick() * 45})`}
            />
          )}
        </For>
      </svg>
    </div>
  );
}

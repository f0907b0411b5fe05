import { createMemo, type JSX, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";
import { cssColor } from "../../values/color";
import { constraints } from "../../values/constraints";
import { cssEdges, edges } from "../../values/edges";
import { number } from "../../values/number";
import { dress } from "../dress";
import { fieldName } from "../naming/press_name";
import { recentLook } from "./progress_look";
import "./progress_ring.css";

const CAPS: Record<string, "butt" | "round" | "square"> = { butt: "butt", round: "round", square: "square" };

/** How far something has come round a circle; without a value, that it goes on. */
export function ProgressRing(props: { node: ControlNode<"ProgressRing"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("progress_indicator_theme");
  const recent = recentLook(node);
  const value = () => {
    const share = num(node, "value");
    return share === undefined ? undefined : Math.min(Math.max(share, 0), 1);
  };
  const look = (name: ThemedName<"ProgressRing", "progress_indicator_theme">) =>
    node.get(name) ?? theme(name);
  const width = () => number(look("stroke_width")) ?? 4;
  const align = () => number(look("stroke_align")) ?? (recent() ? -1 : 0);
  const rail = () =>
    cssColor(node.get("bgcolor") ?? theme("circular_track_color")) ??
    (recent() ? "var(--md-sys-color-secondary-container)" : undefined);
  const cap = () => CAPS[String(look("stroke_cap") ?? "").toLowerCase()] ?? (recent() ? "round" : "butt");
  const gap = () => (recent() ? (number(look("track_gap")) ?? 4) : 0);
  /** The padding goes around the ring. */
  const room = (): JSX.CSSProperties => {
    const padding = node.get("padding") ?? theme("circular_track_padding");
    const sides = edges(padding);
    if (sides === undefined) return {};
    return {
      padding: cssEdges(padding),
      "--pad-x": `${sides.left + sides.right}px`,
      "--pad-y": `${sides.top + sides.bottom}px`,
    };
  };
  const parts = createMemo(() => ringParts(value() ?? 0.25, width(), gap(), cap()));

  return (
    <div
      ref={dress(node, {
        class: () =>
          `progress-ring${recent() ? " progress-ring-2024" : ""}${value() === undefined ? " progress-ring-endless" : ""}`,
        style: () => ({
          ...room(),
          ...constraints(look("size_constraints")),
          "--tone": cssColor(look("color")),
          "--stroke": `${width()}px`,
          "--shift": `${(align() * width()) / 2}px`,
        }),
      })}
      role="progressbar"
      aria-label={fieldName(node, "Progress")}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={num(node, "semantics_value") ?? value()}
    >
      <svg class="progress-circle" aria-hidden="true" stroke-linecap={cap()} fill="none">
        <Show when={rail()}>
          {(color) => (
            <ellipse
              class="progress-circle-rail"
              pathLength={1}
              stroke={color()}
              stroke-dasharray={parts().rail}
              stroke-dashoffset={parts().railFrom}
            />
          )}
        </Show>
        <ellipse
          class="progress-circle-part"
          pathLength={1}
          stroke-dasharray={parts().part}
          stroke-dashoffset={QUARTER}
        />
      </svg>
    </div>
  );
}

/** An ellipse begins at its right, what is drawn at its top. */
const QUARTER = 0.25;

interface RingParts {
  /** Dash patterns that go once round an ellipse of length 1. */
  part: string;
  rail: string;
  railFrom: number;
}

/** A ring's usual radius: gaps and caps are measured on it. */
const RADIUS = 18;

/** How a ring is divided: the part that is done, and behind it, or after a gap, the rail. */
function ringParts(share: number, width: number, gap: number, cap: string): RingParts {
  const whole = { part: `${share} ${1 - share}`, rail: "1 0", railFrom: 0 };
  if (share <= 0) return { ...whole, part: "0 2" };
  if (gap <= 0) return whole;
  const around = 2 * Math.PI * RADIUS;
  const free = (gap + (cap === "butt" ? 0 : width)) / around;
  const rail = Math.max(1 - share - 2 * free, 0);
  return { ...whole, rail: `${rail} ${1 - rail}`, railFrom: QUARTER - (share + free) };
}

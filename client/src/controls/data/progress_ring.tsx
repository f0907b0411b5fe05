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
  const parts = createMemo(() => ringParts(value() ?? 0, width(), gap(), cap()));

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
      <Show when={value() !== undefined} fallback={<Endless cap={cap()} rail={rail()} />}>
        <svg
          class="progress-circle"
          viewBox="-1 -1 2 2"
          preserveAspectRatio="none"
          aria-hidden="true"
          stroke-linecap={cap()}
          fill="none"
        >
          <Show when={rail()}>
            {(color) => (
              <path class="progress-circle-rail" vector-effect={UNSCALED} stroke={color()} d={parts().rail} />
            )}
          </Show>
          <path class="progress-circle-part" vector-effect={UNSCALED} d={parts().part} />
        </svg>
      </Show>
    </div>
  );
}

/** In an oblong box the ring is stretched, and with it where it ends, but it is as thick all around. */
const UNSCALED = "non-scaling-stroke";

/** What goes round and round: a dash that moves along the line. */
function Endless(props: { cap: "butt" | "round" | "square"; rail: string | undefined }): JSX.Element {
  return (
    <svg class="progress-circle" aria-hidden="true" stroke-linecap={props.cap} fill="none">
      <Show when={props.rail}>
        {(color) => <ellipse class="progress-circle-rail" pathLength={1} stroke={color()} />}
      </Show>
      <ellipse class="progress-circle-part" pathLength={1} />
    </svg>
  );
}

interface RingParts {
  /** Paths on a circle of radius 1. */
  part: string;
  rail: string;
}

/** A ring's usual radius: gaps and caps are measured on it. */
const RADIUS = 18;

/** How a ring is divided: the part that is done, and behind it, or after a gap, the rail. */
function ringParts(share: number, width: number, gap: number, cap: string): RingParts {
  const part = arc(0, share);
  if (share <= 0 || gap <= 0) return { part, rail: arc(0, 1) };
  const free = (gap + (cap === "butt" ? 0 : width)) / (2 * Math.PI * RADIUS);
  return { part, rail: arc(share + free, 1 - free) };
}

/** From one share of the way around to another, from the top on to the right; in two halves, since a whole circle is no arc. */
function arc(from: number, to: number): string {
  if (to <= from) return "";
  const at = (share: number) =>
    `${Math.sin(2 * Math.PI * share).toFixed(5)} ${(-Math.cos(2 * Math.PI * share)).toFixed(5)}`;
  return `M${at(from)}A1 1 0 0 1 ${at((from + to) / 2)}A1 1 0 0 1 ${at(to)}`;
}

import { createEffect, type JSX, onCleanup, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child, num, str } from "../../tree/read";
import { isFields, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { milliseconds } from "../../values/duration";
import { Control } from "../control";
import { dress } from "../dress";
import { blendFilter } from "../media/blend_filter";
import "../layout/flex.css";

const PERIOD = 1500;

/** Where the light comes from and goes to, as positions of a mask three times as long as the content. */
const WAYS: Record<string, { angle: string; size: string; from: string; to: string }> = {
  ltr: { angle: "100deg", size: "300% 100%", from: "100% 0", to: "0 0" },
  rtl: { angle: "80deg", size: "300% 100%", from: "0 0", to: "100% 0" },
  ttb: { angle: "180deg", size: "100% 300%", from: "0 100%", to: "0 0" },
  btt: { angle: "180deg", size: "100% 300%", from: "0 0", to: "0 100%" },
};

/** Content in one colour that a light runs over: something is being loaded. */
export function Shimmer(props: { node: ControlNode<"Shimmer"> }): JSX.Element {
  const { node } = props;
  const colors = () => gradientColors(node.get("gradient"));
  const base = () =>
    cssColor(node.get("base_color")) ?? colors()?.base ?? "var(--md-sys-color-surface-container-high)";
  const light = () =>
    cssColor(node.get("highlight_color")) ?? colors()?.light ?? "var(--md-sys-color-surface)";
  const way = () => WAYS[str(node, "direction", "ltr").toLowerCase()] ?? WAYS.ltr;
  const [dark, bright] = [base, light].map((color) => blendFilter(color, () => "srcIn"));

  const run = (element: HTMLElement) => {
    createEffect(() => {
      const loops = num(node, "loop", 0);
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
      const running = element.animate([{ maskPosition: way().from }, { maskPosition: way().to }], {
        duration: milliseconds(node.get("period")) ?? PERIOD,
        iterations: loops > 0 ? loops : Number.POSITIVE_INFINITY,
      });
      onCleanup(() => running.cancel());
    });
  };

  return (
    <div ref={dress(node, { class: "box shimmer" })}>
      <div class="box" style={{ filter: dark.filter }}>
        <Control node={child(node, "content")} />
      </div>
      <Show when={child(node, "content")}>
        {(content) => (
          <div
            class="shimmer-light box"
            aria-hidden="true"
            inert
            ref={run}
            style={{
              "pointer-events": "none",
              filter: bright.filter,
              "mask-image": `linear-gradient(${way().angle}, transparent 35%, #000 50%, transparent 65%)`,
              "mask-size": way().size,
              "mask-position": way().from,
            }}
          >
            <Control node={content()} />
          </div>
        )}
      </Show>
      {dark.definition()}
      {bright.definition()}
    </div>
  );
}

/** The colour at the edges of a gradient and the one in its middle. */
function gradientColors(value: WireValue): { base: string; light: string } | undefined {
  const colors = isFields(value) && Array.isArray(value.colors) ? value.colors.map(cssColor) : [];
  const base = colors[0];
  const light = colors[Math.floor(colors.length / 2)];
  return base && light ? { base, light } : undefined;
}

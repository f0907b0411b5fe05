import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child, str } from "../../tree/read";
import { borderRadius } from "../../values/border";
import { blendMode } from "../../values/filter";
import { gradient } from "../../values/gradient";
import { Control } from "../control";
import { dress } from "../dress";
import { shadedFilter } from "./shaded_filter";
import "../layout/flex.css";
import "./shader_mask.css";

/** Modes in which the gradient only says how much of the content is seen. */
const MASKS: Record<string, boolean> = { dstin: true };

/** Blends a gradient with what its content draws. */
export function ShaderMask(props: { node: ControlNode<"ShaderMask"> }): JSX.Element {
  const { node } = props;
  const mode = () => str(node, "blend_mode", "modulate").toLowerCase();
  const paint = () => gradient(node.get("shader"));
  const covers = () => !MASKS[mode()] && blendMode(mode()) !== undefined;
  const filters = () => !MASKS[mode()] && !covers();
  const shaded = shadedFilter(paint, mode);

  const dressed = dress(node, {
    class: () => (covers() ? "box shader-mask shader-covers" : "box shader-mask"),
    style: () => {
      const radius = borderRadius(node.get("border_radius"));
      return {
        "border-radius": radius,
        overflow: radius ? "clip" : undefined,
        "mask-image": MASKS[mode()] ? paint() : undefined,
        filter: filters() ? shaded.filter() : undefined,
      };
    },
    ref: shaded.watch,
  });
  return (
    <div ref={dressed}>
      <Control node={child(node, "content")} />
      <Show when={covers()}>
        <div
          class="shader-cover"
          style={{ "background-image": paint(), "mix-blend-mode": blendMode(mode()) as "normal" }}
          aria-hidden="true"
        />
      </Show>
      <Show when={filters()}>{shaded.definition()}</Show>
    </div>
  );
}

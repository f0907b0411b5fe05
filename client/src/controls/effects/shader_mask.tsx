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

/** How the gradient of a mode is drawn: as a mask, by a filter, or over all of the box. */
type Way = "mask" | "filter" | "cover";

const WAYS: Record<string, Way> = {
  dstin: "mask", // the gradient only says how much of the content is seen
  modulate: "filter", // where the content draws nothing, nothing is seen: `multiply` of CSS shows the gradient there
};

/** Blends a gradient with what its content draws. */
export function ShaderMask(props: { node: ControlNode<"ShaderMask"> }): JSX.Element {
  const { node } = props;
  const mode = () => str(node, "blend_mode", "modulate").toLowerCase();
  const paint = () => gradient(node.get("shader"));
  const drawn = (): Way => WAYS[mode()] ?? (blendMode(mode()) === undefined ? "filter" : "cover");
  const shaded = shadedFilter(paint, mode);

  const dressed = dress(node, {
    class: () => (drawn() === "cover" ? "box shader-mask shader-covers" : "box shader-mask"),
    style: () => {
      const radius = borderRadius(node.get("border_radius"));
      return {
        "border-radius": radius,
        overflow: radius ? "clip" : undefined,
        "mask-image": drawn() === "mask" ? paint() : undefined,
        filter: drawn() === "filter" ? shaded.filter() : undefined,
      };
    },
    ref: shaded.watch,
  });
  return (
    <div ref={dressed}>
      <Control node={child(node, "content")} />
      <Show when={drawn() === "cover"}>
        <div
          class="shader-cover"
          style={{ "background-image": paint(), "mix-blend-mode": blendMode(mode()) as "normal" }}
          aria-hidden="true"
        />
      </Show>
      <Show when={drawn() === "filter"}>{shaded.definition()}</Show>
    </div>
  );
}

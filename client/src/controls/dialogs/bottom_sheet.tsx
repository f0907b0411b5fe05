import { type JSX, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { animationStyle } from "../../values/animation_style";
import { cssColor } from "../../values/color";
import { constraints } from "../../values/constraints";
import { elevation } from "../../values/shadow";
import { Control } from "../control";
import { fills, X, Y } from "../layout/fills";
import { clip } from "../pressable/clip";
import { shapeClass, surfaceShape } from "../shape/shape";
import { dragAway } from "./drag_away";
import { Modal } from "./modal";
import { useOpening } from "./open";
import "./bottom_sheet.css";

/** A sheet that rises from the lower edge of the page. */
export function BottomSheet(props: { node: ControlNode<"BottomSheet"> }): JSX.Element {
  const node = props.node;
  const opening = useOpening(node);
  const themed = componentTheme("bottom_sheet_theme");
  const prop = (name: ThemedName<"BottomSheet", "bottom_sheet_theme">): WireValue =>
    node.get(name) ?? themed(name);
  let sheet: HTMLElement | undefined;

  const dismissible = (): boolean => bool(node, "dismissible", true);
  const hasHandle = (): boolean => bool(node, "show_drag_handle") ?? themed("show_drag_handle") === true;
  const content = (): ControlNode | undefined => child(node, "content");
  const fillsAxis = (axis: number): boolean => {
    const inner = content();
    return inner !== undefined && (fills(inner) & axis) !== 0;
  };
  const canDrag = (element: HTMLElement, allowed: () => boolean): void =>
    dragAway(element, {
      directions: () => (allowed() ? ["down"] : []),
      onAway: opening.dismiss,
      moving: () => sheet,
    });

  const surface = (): JSX.CSSProperties => ({
    "--shape-fill": cssColor(prop("bgcolor")),
    "--shape-shadow": elevation(prop("elevation") ?? 1, themed("shadow_color")),
    ...clip(prop("clip_behavior") ?? "antiAlias"),
    ...constraints(prop("size_constraints")),
    ...surfaceShape(prop("shape")),
  });

  return (
    <Modal
      class="bottom-sheet-layer"
      role="dialog"
      label="Dialog"
      open={opening.open()}
      onDismiss={opening.dismiss}
      onClosed={opening.closed}
      dismissible={dismissible()}
      barrier={cssColor(prop("barrier_color"))}
      style={animationStyle(node.get("animation_style"))}
    >
      <div
        ref={(element) => {
          sheet = element;
          canDrag(element, () => dismissible() && bool(node, "draggable", false));
        }}
        class={`bottom-sheet${shapeClass(prop("shape"))}`}
        classList={{
          tall: bool(node, "scrollable", false),
          wide: fillsAxis(X),
          high: fillsAxis(Y),
          fullscreen: bool(node, "fullscreen", false),
          draggable: bool(node, "draggable", false),
          "safe-area": bool(node, "use_safe_area", true),
          "above-keyboard": bool(node, "maintain_bottom_view_insets_padding", true),
        }}
        data-control={node.id}
        style={surface()}
      >
        <Show when={hasHandle()}>
          <button
            ref={(element) => canDrag(element, dismissible)}
            type="button"
            class="bottom-sheet-handle"
            aria-label="Dismiss"
            style={{ color: cssColor(themed("drag_handle_color")) }}
            onClick={() => dismissible() && opening.dismiss()}
          />
        </Show>
        <div class="bottom-sheet-content confines">
          <Control node={content()} />
        </div>
      </div>
    </Modal>
  );
}

import { createUniqueId, type JSX, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, children, num, str, textOrControl } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { alignment, alignTracks } from "../../values/alignment";
import { cssColor } from "../../values/color";
import { cssEdges, edges } from "../../values/edges";
import { elevation } from "../../values/shadow";
import { textStyle, themeTextStyle } from "../../values/text_style";
import { Control, Controls } from "../control";
import { fills, Y } from "../layout/fills";
import { distribution } from "../layout/flex_box";
import { clip } from "../pressable/clip";
import { shapeClass, surfaceShape } from "../shape/shape";
import { Slot } from "../slot";
import { keepHeadings } from "../text/heading";
import { Modal } from "./modal";
import { useOpening } from "./open";
import { createOverflowBar } from "./overflow_bar";
import "./alert_dialog.css";

/** Space between two actions. */
const ACTION_GAP = 8;

/** A dialog with icon, title, content and actions that interrupts the visitor. */
export function AlertDialog(props: { node: ControlNode<"AlertDialog"> }): JSX.Element {
  const node = props.node;
  const opening = useOpening(node);
  const themed = componentTheme("dialog_theme");
  const titleId = createUniqueId();
  const contentId = createUniqueId();

  const prop = (name: ThemedName<"AlertDialog", "dialog_theme">): WireValue => node.get(name) ?? themed(name);
  const has = (name: "title" | "content" | "icon"): boolean => textOrControl(node, name) !== undefined;
  const scrolls = () => bool(node, "scrollable", false);
  /** Where it scrolls its content has no end to fill. */
  const tall = (): boolean => {
    const content = child(node, "content");
    return !scrolls() && content !== undefined && (fills(content) & Y) !== 0;
  };
  const gap = (): number => {
    const around = edges(node.get("action_button_padding"));
    return around ? (around.left + around.right) / 2 : ACTION_GAP;
  };
  const actions = createOverflowBar(gap);

  const surface = (): JSX.CSSProperties => ({
    "--shape-fill": cssColor(prop("bgcolor")),
    "--shape-shadow": elevation(prop("elevation") ?? 6, prop("shadow_color") ?? "transparent"),
    ...clip(prop("clip_behavior")),
    ...surfaceShape(prop("shape")),
  });
  const stage = (): JSX.CSSProperties => {
    const at = alignment(prop("alignment"));
    const inset = edges(prop("inset_padding"));
    return {
      padding: cssEdges(prop("inset_padding")),
      "--beside": inset && `${inset.left + inset.right}px`,
      ...(at ? alignTracks(at) : {}),
    };
  };

  return (
    <Modal
      class="alert-dialog-layer"
      role="alertdialog"
      open={opening.open()}
      onDismiss={opening.dismiss}
      onClosed={opening.closed}
      dismissible={!bool(node, "modal", false)}
      barrier={cssColor(prop("barrier_color"))}
      label={str(node, "semantics_label") ?? (has("title") ? undefined : "Alert")}
      labelledBy={has("title") && !str(node, "semantics_label") ? titleId : undefined}
      describedBy={child(node, "content") ? contentId : undefined}
      style={stage()}
    >
      <div
        class={`alert-dialog${shapeClass(prop("shape"))}`}
        classList={{ scrollable: scrolls(), "alert-dialog-tall": tall(), "has-icon": has("icon") }}
        data-control={node.id}
        style={surface()}
      >
        <div class="alert-dialog-body">
          <Show when={child(node, "icon")}>
            {(icon) => (
              <div
                class="alert-dialog-icon"
                style={{
                  padding: cssEdges(node.get("icon_padding")),
                  color: cssColor(prop("icon_color")),
                  "--icon-color": "currentColor",
                }}
              >
                <Control node={icon()} />
              </div>
            )}
          </Show>
          <Show when={has("title")}>
            <h2
              ref={keepHeadings}
              id={titleId}
              class="alert-dialog-title confines"
              style={{
                padding: cssEdges(node.get("title_padding")),
                ...themeTextStyle("headline_small"),
                ...textStyle(prop("title_text_style")),
              }}
            >
              <Slot value={node.get("title")} />
            </h2>
          </Show>
          <Show when={child(node, "content")}>
            {(content) => (
              <div
                id={contentId}
                class="alert-dialog-content confines"
                classList={{ untitled: !has("title") }}
                style={{
                  padding: cssEdges(node.get("content_padding")),
                  ...themeTextStyle("body_medium"),
                  ...textStyle(prop("content_text_style")),
                }}
              >
                <Control node={content()} />
              </div>
            )}
          </Show>
        </div>
        <div
          ref={actions.ref}
          class="alert-dialog-actions"
          classList={{ stacked: actions.stacked(), "after-title": !child(node, "content") && has("title") }}
          style={{
            padding: cssEdges(prop("actions_padding")),
            "--row": `${actions.row()}px`,
            gap: `${actions.stacked() ? num(node, "actions_overflow_button_spacing", 0) : gap()}px`,
            "justify-content": actions.stacked() ? undefined : distribution(str(node, "actions_alignment")),
          }}
        >
          <Controls nodes={children(node, "actions")} />
        </div>
      </div>
    </Modal>
  );
}

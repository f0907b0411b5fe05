import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { num, str } from "../../tree/read";
import { isFields } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { borderRadius } from "../../values/border";
import { cssColor } from "../../values/color";
import { cursor } from "../../values/cursor";
import { cssEdges } from "../../values/edges";
import { px } from "../../values/number";
import { PressTarget, pressableButton } from "../buttons/press_target";
import { IconSlot, Slot } from "../slot";
import "./button.css";

/** A button as Apple's systems show it: it fades while it is pressed. */
function appleButton(kind: "plain" | "filled" | "tinted") {
  return function CupertinoKind(props: { node: ControlNode }): JSX.Element {
    const node = props.node;
    let face: HTMLElement | undefined;
    const press = pressableButton(node, () => face);
    const classes = () => {
      const names = ["button cupertino-button", `cupertino-button-${kind}`];
      names.push(`cupertino-button-${str(node, "size", "large").toLowerCase()}`);
      if (node.get("bgcolor") !== undefined) names.push("cupertino-button-coloured");
      return names.join(" ");
    };
    const style = (): JSX.CSSProperties => {
      const least = node.get("min_size");
      const at = alignment(node.get("alignment")) ?? { x: 0, y: 0 };
      return {
        "--own-face": cssColor(node.get("bgcolor")),
        "--own-ink": cssColor(node.get("color")),
        "--off-face": cssColor(node.get("disabled_bgcolor")),
        "--faded": String(num(node, "opacity_on_click", 0.4)),
        "--least-width": isFields(least) ? px(least.width) : undefined,
        "--least-height": isFields(least) ? px(least.height) : undefined,
        "--own-padding": cssEdges(node.get("padding")),
        "--focus": cssColor(node.get("focus_color")),
        "border-radius": borderRadius(node.get("border_radius")) ?? "8px",
        "justify-content": WORDS[Math.sign(Math.round(at.x)) + 1],
        "align-items": WORDS[Math.sign(Math.round(at.y)) + 1],
        cursor: cursor(press.of(node.get("mouse_cursor"))),
      };
    };
    return (
      <PressTarget
        node={node}
        class={classes()}
        press={press}
        surface={(element) => {
          face = element;
        }}
        surfaceStyle={style()}
      >
        <Show when={node.get("icon") !== undefined}>
          <IconSlot value={node.get("icon")} color={cssColor(node.get("icon_color"))} />
        </Show>
        <Show when={node.get("content") !== undefined}>
          <Slot value={node.get("content")} class="button-label" />
        </Show>
      </PressTarget>
    );
  };
}

const WORDS = ["flex-start", "center", "flex-end"];

export const CupertinoButton = appleButton("plain");
export const CupertinoFilledButton = appleButton("filled");
export const CupertinoTintedButton = appleButton("tinted");

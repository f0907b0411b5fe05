import { createSignal, type JSX, Show } from "solid-js";
import { Portal } from "../../dom/portal";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, children, num } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { number } from "../../values/number";
import { elevation } from "../../values/shadow";
import { textStyle, themeTextStyle } from "../../values/text_style";
import { Controls } from "../control";
import { useMessages } from "../page/messages";
import { IconSlot, Slot } from "../slot";
import { useMessage } from "./message";
import { createOverflowBar } from "./overflow_bar";
import "./banner.css";

const ACTION_GAP = 8;

/** A message across the page with actions; stays until it is closed. */
export function Banner(props: { node: ControlNode<"Banner"> }): JSX.Element {
  const node = props.node;
  const messages = useMessages();
  const themed = componentTheme("banner_theme");
  const prop = (name: ThemedName<"Banner", "banner_theme">): WireValue => node.get(name) ?? themed(name);
  const [root, setRoot] = createSignal<HTMLElement>();
  const message = useMessage(node, messages.banner, () => [root()]);
  const actions = createOverflowBar(() => ACTION_GAP);

  const actionNodes = (): ControlNode[] => children(node, "actions");
  const below = (): boolean => bool(node, "force_actions_below", false) || actionNodes().length > 1;
  const raised = (): number => number(prop("elevation")) ?? 0;
  const surface = (): JSX.CSSProperties => ({
    "background-color": cssColor(prop("bgcolor")),
    "box-shadow": raised() > 0 ? elevation(raised(), prop("shadow_color")) : undefined,
    "border-bottom-color": raised() > 0 ? "transparent" : cssColor(prop("divider_color")),
    margin: cssEdges(node.get("margin")),
  });

  return (
    <Show when={message.present()}>
      <Portal mount={messages.slots()?.banner}>
        <div
          ref={setRoot}
          class="banner-room"
          classList={{ raised: raised() > 0 }}
          data-phase={message.phase()}
          data-control={node.id}
        >
          <section class="banner" classList={{ below: below() }} style={surface()}>
            <div
              class="banner-body"
              style={{ padding: cssEdges(node.get("content_padding") ?? themed("padding")) }}
            >
              <Show when={node.get("leading") !== undefined}>
                <div class="banner-leading" style={{ padding: cssEdges(prop("leading_padding")) }}>
                  <IconSlot value={node.get("leading")} />
                </div>
              </Show>
              <div
                class="banner-content confines"
                style={{ ...themeTextStyle("body_medium"), ...textStyle(prop("content_text_style")) }}
              >
                <Slot value={node.get("content")} />
              </div>
            </div>
            <div
              ref={actions.ref}
              class="banner-actions"
              classList={{ stacked: actions.stacked() }}
              style={{ "min-height": `${num(node, "min_action_bar_height", 52)}px` }}
            >
              <Controls nodes={actionNodes()} />
            </div>
          </section>
        </div>
      </Portal>
    </Show>
  );
}

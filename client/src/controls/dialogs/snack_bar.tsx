import { createEffect, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { Portal } from "../../dom/portal";
import { componentTheme } from "../../theme/context";
import type { ThemedName, ThemeField } from "../../tree/declared";
import { ControlNode } from "../../tree/node";
import { bool, num, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { milliseconds } from "../../values/duration";
import { cssEdges, edges } from "../../values/edges";
import { elevation } from "../../values/shadow";
import { textStyle, themeTextStyle } from "../../values/text_style";
import { Glyph } from "../page/glyph";
import { useMessages } from "../page/messages";
import { clip } from "../pressable/clip";
import { ripple } from "../pressable/ripple";
import { shapeClass, surfaceShape } from "../shape/shape";
import { Slot } from "../slot";
import { createCountdown } from "./countdown";
import { type Direction, dragAway } from "./drag_away";
import { useMessage } from "./message";
import "./snack_bar.css";

const DIRECTIONS: Record<string, readonly Direction[]> = {
  none: [],
  vertical: ["up", "down"],
  horizontal: ["left", "right"],
  endtostart: ["left"],
  starttoend: ["right"],
  up: ["up"],
  down: ["down"],
};

/** Space beside the text, in pixels; the parts after the text use fractions of it. */
const SIDE = { fixed: 24, floating: 16 };
/** What Flutter leaves free on either side of the bar when it asks whether the action takes too much of the width. */
const BESIDE = 15;
/** The width of the close icon, without what surrounds it. */
const CROSS = 24;

/** A short message at the lower edge of the page. */
export function SnackBar(props: { node: ControlNode<"SnackBar"> }): JSX.Element {
  const node = props.node;
  const messages = useMessages();
  const themed = componentTheme("snackbar_theme");
  const prop = (name: ThemedName<"SnackBar", "snackbar_theme">): WireValue => node.get(name) ?? themed(name);
  const [bar, setBar] = createSignal<HTMLElement>();
  const message = useMessage(node, messages.snackBar, () => [bar()]);

  const behavior = (): "fixed" | "floating" => (prop("behavior") === "floating" ? "floating" : "fixed");
  const persists = (): boolean => bool(node, "persist") ?? Boolean(node.get("action"));
  const padding = () => edges(node.get("padding"));
  const side = (): number => padding()?.right ?? SIDE[behavior()];

  const [hovered, setHovered] = createSignal(false);
  const [focused, setFocused] = createSignal(false);
  createEffect(() => {
    if (message.phase() !== "open" || persists()) return;
    const clock = createCountdown(milliseconds(node.get("duration")) ?? 4000, message.dismiss);
    // somebody who reads or is about to press the action is given the time
    createEffect(() => (hovered() || focused() ? clock.pause() : clock.run()));
    onCleanup(clock.cancel);
  });

  const closes = (): boolean =>
    (bool(node, "show_close_icon") ?? false) || themed("show_close_icon") === true;
  const width = (): number | undefined => num(node, "width") ?? (themed("width") as number | undefined);
  const margin = () => edges(node.get("margin") ?? themed("inset_padding"));

  // an action that takes too much of the width goes below the text
  const [label, setLabel] = createSignal(0);
  const [page, setPage] = createSignal(0);
  const room = (): number => {
    const around = margin();
    return width() ?? page() - (around ? around.left + around.right : 2 * BESIDE);
  };
  const overflows = (): boolean =>
    Boolean(node.get("action")) &&
    page() > 0 &&
    (label() + side() / 2 + (closes() ? CROSS : 0)) / room() > num(node, "action_overflow_threshold", 0.25);
  const watchTail = (tail: HTMLElement): void => {
    const observer = new ResizeObserver(() => {
      const around = bar()?.parentElement;
      if (!around) return;
      observer.observe(around);
      setPage(around.clientWidth);
      const action = tail.querySelector<HTMLElement>(".snack-bar-action");
      if (action) setLabel(action.offsetWidth - 2 * SIDE[behavior()]);
    });
    observer.observe(tail);
    onCleanup(() => observer.disconnect());
  };

  const directions = (): readonly Direction[] => {
    const found = DIRECTIONS[String(prop("dismiss_direction") ?? "down").toLowerCase()] ?? [];
    const mirrored = bar() && getComputedStyle(bar() as HTMLElement).direction === "rtl";
    return mirrored && found.length === 1
      ? found.map((one) => ({ left: "right", right: "left", up: "up", down: "down" })[one] as Direction)
      : found;
  };
  const surface = (): JSX.CSSProperties => ({
    "--shape-fill": cssColor(prop("bgcolor")),
    "--shape-shadow":
      behavior() === "floating" ? elevation(prop("elevation") ?? 6) : elevation(prop("elevation")),
    ...clip(node.get("clip_behavior") ?? "hardEdge"),
    "--side": `${side()}px`,
    "--within": `${SIDE[behavior()]}px`,
    "--room": `${room()}px`,
    padding: cssEdges(node.get("padding")),
    ...surfaceShape(prop("shape")),
  });
  const place = (): JSX.CSSProperties => {
    if (behavior() === "fixed") return {};
    return width() === undefined
      ? { margin: cssEdges(node.get("margin") ?? themed("inset_padding")) }
      : { width: `${width()}px`, "margin-inline": "auto" };
  };

  return (
    <Show when={message.present()}>
      <Portal mount={messages.slots()?.snackBar}>
        <div
          class={`snack-bar ${behavior()}${shapeClass(prop("shape"))}`}
          classList={{ overflowing: overflows(), padded: padding() !== undefined }}
          data-control={node.id}
          data-phase={message.phase()}
          style={{ ...surface(), ...place() }}
          ref={(element) => {
            setBar(element);
            dragAway(element, { directions, onAway: message.dismiss });
          }}
          onPointerEnter={() => setHovered(true)}
          onPointerLeave={() => setHovered(false)}
          onFocusIn={() => setFocused(true)}
          onFocusOut={() => setFocused(false)}
        >
          <div
            class="snack-bar-content confines"
            style={{ ...themeTextStyle("body_medium"), ...textStyle(themed("content_text_style")) }}
          >
            <Slot value={node.get("content")} />
          </div>
          <div ref={watchTail} class="snack-bar-tail">
            <Show when={node.get("action")}>
              <Action node={node} themed={themed} onDone={message.dismiss} />
            </Show>
            <Show when={closes()}>
              <button
                type="button"
                class="snack-bar-close pressable surface"
                aria-label="Close"
                style={{ color: cssColor(prop("close_icon_color")) }}
                onPointerDown={(event) => ripple(event.currentTarget, event)}
                onClick={message.dismiss}
              >
                <Glyph name="close" />
              </button>
            </Show>
          </div>
        </div>
      </Portal>
    </Show>
  );
}

/** The button of a snack bar: a text, or a SnackBarAction (which the wire also calls `SnackBar`). */
function Action(props: {
  node: ControlNode;
  themed: (name: ThemeField<"snackbar_theme">) => WireValue;
  onDone: () => void;
}): JSX.Element {
  const own = (): ControlNode | undefined => {
    const action = props.node.get("action");
    return action instanceof ControlNode ? action : undefined;
  };
  const label = (): string => {
    const action = own();
    return action ? str(action, "label", "") : String(props.node.get("action"));
  };
  const disabled = (): boolean => (own() ?? props.node).disabled();
  const color = (ground: "text_color" | "bgcolor"): string | undefined => {
    const name = disabled() ? (`disabled_${ground}` as const) : ground;
    return cssColor(own()?.get(name) ?? props.themed(THEMED[name]));
  };
  const press = (): void => {
    const action = own();
    if (action) action.fire("click");
    else props.node.fire("action");
    props.onDone();
  };
  return (
    <button
      type="button"
      class="snack-bar-action pressable surface"
      disabled={disabled()}
      style={{
        ...themeTextStyle("label_large"),
        color: color("text_color"),
        "background-color": color("bgcolor"),
      }}
      onPointerDown={(event) => ripple(event.currentTarget, event)}
      onClick={press}
    >
      {label()}
    </button>
  );
}

/** Names of an action's colours in the theme. */
const THEMED = {
  text_color: "action_text_color",
  bgcolor: "action_bgcolor",
  disabled_text_color: "disabled_action_text_color",
  disabled_bgcolor: "disabled_action_bgcolor",
} as const;

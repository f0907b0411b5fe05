import { type JSX, Show, untrack } from "solid-js";
import { Dynamic } from "../../dom/dynamic";
import { hasTheme, NestedTheme } from "../../theme/nested";
import type { ControlNode } from "../../tree/node";
import { bool, child, map } from "../../tree/read";
import type { WireMap, WireValue } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { transition } from "../../values/animation";
import { cssColor } from "../../values/color";
import { decoration } from "../../values/decoration";
import { edges } from "../../values/edges";
import { blur } from "../../values/filter";
import { link } from "../../values/url";
import { Control } from "../control";
import { frame } from "../frame";
import { blendFilter } from "../media/blend_filter";
import { DecorationPicture } from "../media/decoration_picture";
import { bareName } from "../naming/press_name";
import { clip } from "../pressable/clip";
import { createButtonRole } from "./button_role";
import { boxTracks, hasWords, movesTracks, placeItems } from "./placement";
import { isPressed, pressListeners } from "./press";
import "./container.css";
import "./flex.css";

/** What `animate` covers: all that a container draws and how it lays out its content. */
const ANIMATED = [
  "width",
  "height",
  "background",
  "border",
  "border-radius",
  "box-shadow",
  "grid-template-columns",
  "grid-template-rows",
];

/** The properties of a container that BoxDecoration has too, under its names. */
const DECORATION: Record<string, string> = {
  bgcolor: "bgcolor",
  border: "border",
  border_radius: "border_radius",
  shadow: "shadows",
  gradient: "gradient",
  shape: "shape",
  blend_mode: "blend_mode",
};

function ownDecoration(node: ControlNode): WireMap {
  const found: WireMap = {};
  for (const name in DECORATION) {
    const value = node.get(name);
    if (value !== undefined) found[DECORATION[name]] = value;
  }
  return found;
}

const isTrue = (value: WireValue): boolean => value === true;

/** A box around a control: padding, colours, borders, shadows, shape, and something to press. */
export function Container(props: { node: ControlNode }): JSX.Element {
  return (
    <Show when={hasTheme(props.node)} fallback={<Box node={props.node} />}>
      <NestedTheme node={props.node}>
        <Box node={props.node} />
      </NestedTheme>
    </Show>
  );
}

function Box(props: { node: ControlNode }): JSX.Element {
  const { node } = props;
  const at = () => alignment(node.get("alignment"));
  const padding = () => edges(node.get("padding"));
  const moving = () => (movesTracks(node) ? at() : undefined);
  const tracked = () => moving() !== undefined || padding() !== undefined;

  const placed = (): JSX.CSSProperties => {
    const wanted = at();
    // in between the content places itself, see framing/place.ts
    return wanted && hasWords(wanted) && !moving() ? placeItems(wanted) : {};
  };
  const clipped = () =>
    clip(node.get("clip_behavior") ?? (node.get("border_radius") === undefined ? "none" : "antiAlias"));
  const frosted = () => blur(node.get("blur"));
  const tint = blendFilter(
    () => cssColor(map(node, "color_filter")?.color) ?? "transparent",
    () => String(map(node, "color_filter")?.blend_mode ?? "srcATop"),
  );
  const isTinted = () => Boolean(map(node, "color_filter")?.color);
  const foreground = () => map(node, "foreground_decoration");

  const to = () => link(node.get("url"));
  const pressed = () => isPressed(node);
  const inked = () => pressed() && bool(node, "ink", false);
  // most containers are never pressed: they are spared the look at what they hold
  const button = untrack(pressed) ? createButtonRole() : undefined;
  // what can be pressed needs a name, where the content has no words
  const name = () => (pressed() && button?.role() !== "group" ? bareName(node) : undefined);
  const inert = () => bool(node, "ignore_interactions", false);

  const attributes = frame(node, {
    class: () =>
      [
        "box container",
        at() && "loose",
        tracked() && "tracked",
        pressed() && "container-pressed",
        inked() && "pressable surface",
      ]
        .filter(Boolean)
        .join(" "),
    style: () => ({
      ...decoration(ownDecoration(node)),
      ...clipped(),
      ...placed(),
      ...(tracked() ? boxTracks(padding(), moving()) : undefined),
      filter: isTinted() ? tint.filter : undefined,
      "backdrop-filter": frosted(),
      transition: node.get("animate")
        ? ANIMATED.map((name) => transition(name, node.get("animate"))).join(", ")
        : undefined,
      "--splash": cssColor(node.get("ink_color")),
    }),
    ref: button?.ref,
  });

  return (
    <Dynamic
      component={to() ? "a" : "div"}
      {...attributes}
      {...pressListeners(node)}
      href={node.disabled() ? undefined : to()?.url}
      target={to() ? (to()?.target ?? "_blank") : undefined}
      rel={to() ? "noopener" : undefined}
      role={pressed() && !to() ? (button?.role() ?? "button") : undefined}
      tabindex={pressed() && !to() ? 0 : undefined}
      aria-label={name()}
      data-presses={pressed() ? "" : undefined}
      aria-disabled={isTrue(node.get("on_click")) && node.disabled() ? "true" : undefined}
      inert={inert()}
    >
      <Show when={map(node, "image")}>{(image) => <DecorationPicture image={image()} />}</Show>
      <Control node={child(node, "content")} />
      <Show when={foreground()}>
        {(look) => <div class="container-foreground" style={decoration(look())} aria-hidden="true" />}
      </Show>
      <Show when={isTinted()}>{tint.definition()}</Show>
    </Dynamic>
  );
}

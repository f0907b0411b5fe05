import { createEffect, createMemo, type JSX, useContext } from "solid-js";
import { useTheme } from "../theme/context";
import type { ControlNode } from "../tree/node";
import { isMap } from "../tree/wire";
import { keyText } from "../values/key";
import { HostContext } from "./framing/host";
import { look, reportEnds, transitions } from "./framing/motion";
import { outerPlace, ownSize } from "./framing/place";
import { watchSize } from "./framing/size_watch";
import { attachTooltip, tooltipText } from "./framing/tooltip";

/** What `frame` can leave to the control itself. */
export type FramePart =
  | "width"
  | "height"
  | "margin"
  | "expand"
  | "opacity"
  | "transform"
  | "tooltip"
  | "position";

export interface FrameOptions {
  /** Parts that the control applies by itself. */
  skip?: readonly FramePart[];
  /** Styles of the control; what the frame sets wins, transitions add up. A function is tracked by itself. */
  style?: JSX.CSSProperties | (() => JSX.CSSProperties | undefined);
  /** Classes of the control. */
  class?: string | (() => string | undefined);
  /** Called with the root element. */
  ref?: (element: HTMLElement) => void;
}

export interface FrameAttributes {
  readonly class: string | undefined;
  readonly style: JSX.CSSProperties;
  readonly dir: "ltr" | "rtl" | undefined;
  readonly "data-control": number;
  readonly "data-scroll-key": string | undefined;
  readonly "aria-description": string | undefined;
  ref(element: HTMLElement): void;
}

/** The properties that the frame reads as one: most controls set none of them. */
const FRAMED: ReadonlySet<string> = new Set([
  "align",
  "animate_margin",
  "animate_offset",
  "animate_opacity",
  "animate_position",
  "animate_rotation",
  "animate_scale",
  "animate_size",
  "aspect_ratio",
  "bottom",
  "expand",
  "expand_loose",
  "flip",
  "height",
  "key",
  "left",
  "margin",
  "offset",
  "opacity",
  "right",
  "rotate",
  "rtl",
  "scale",
  "tooltip",
  "top",
  "transform",
  "width",
]);

const NOTHING: ReadonlySet<FramePart> = new Set();

/**
 * The attributes that every control's root element spreads: size, margin, expand, place in a Stack, opacity,
 * transforms and their animations, tooltip, writing direction, size and animation events, scroll key.
 */
export function frame(node: ControlNode, options: FrameOptions = {}): FrameAttributes {
  const skip = options.skip ? new Set(options.skip) : NOTHING;
  const themed = useTheme();
  // something around the control (for a badge) stands in the parent instead of it
  const hosted = useContext(HostContext) === node;

  const place = createMemo(() => {
    const values = node.group(FRAMED);
    const own = ownSize(values, skip);
    if (hosted) return own;
    const outer = outerPlace(node, values, skip);
    return { classes: [...outer.classes, ...own.classes], style: { ...outer.style, ...own.style } };
  });

  return {
    get class() {
      const given = typeof options.class === "function" ? options.class() : options.class;
      return [given, ...place().classes].filter(Boolean).join(" ") || undefined;
    },
    get style() {
      const values = node.group(FRAMED);
      const given = typeof options.style === "function" ? options.style() : options.style;
      const style: JSX.CSSProperties = { ...given, ...place().style };
      if (themed.of === node) Object.assign(style, themed.properties?.());
      const { opacity, ...transforms } = look(values);
      if (opacity !== undefined && !skip.has("opacity")) style.opacity = opacity;
      if (!skip.has("transform")) Object.assign(style, transforms);
      const moving = transitions(values);
      if (given?.transition) moving.unshift(String(given.transition));
      if (moving.length > 0) style.transition = moving.join(", ");
      return style;
    },
    get dir() {
      return node.group(FRAMED).rtl === true ? ("rtl" as const) : undefined;
    },
    "data-control": node.id,
    get "data-scroll-key"() {
      const { key } = node.group(FRAMED);
      return isMap(key) && key._type === "scroll" ? keyText(key) : undefined;
    },
    get "aria-description"() {
      return skip.has("tooltip") ? undefined : tooltipText(node.group(FRAMED).tooltip);
    },
    ref(element: HTMLElement) {
      watchSize(node, element);
      createEffect(() => node.listens("animation_end") && reportEnds(node, element));
      if (!skip.has("tooltip")) attachTooltip(() => node.group(FRAMED).tooltip, element, themed);
      options.ref?.(element);
    },
  };
}

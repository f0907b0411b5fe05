import { createEffect, type JSX, useContext } from "solid-js";
import { useTheme } from "../theme/context";
import type { ControlNode } from "../tree/node";
import { isMap } from "../tree/wire";
import { keyText } from "../values/key";
import { transform } from "../values/transform";
import { HostContext } from "./framing/host";
import { reportEnds, setOpacity, setTransitions } from "./framing/motion";
import { outerClass, setOuterStyle, setSize, sizeClass } from "./framing/place";
import { keepProportions } from "./framing/proportions";
import { shareRoom } from "./framing/shares";
import { watchSize } from "./framing/size_watch";
import { attachTooltip } from "./framing/tooltip";

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
  "top",
  "transform",
  "width",
]);

/** The properties that make an element be watched. */
const WATCHED: ReadonlySet<string> = new Set([
  "aspect_ratio",
  "expand_loose",
  "on_animation_end",
  "on_size_change",
  "size_change_interval",
  "tooltip",
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

  return {
    get class() {
      const given = typeof options.class === "function" ? options.class() : options.class;
      const values = node.group(FRAMED);
      const outer = hosted ? "" : outerClass(node, values, skip);
      return [given, outer, sizeClass(values, skip)].filter(Boolean).join(" ") || undefined;
    },
    get style() {
      const values = node.group(FRAMED);
      const given = typeof options.style === "function" ? options.style() : options.style;
      const style: JSX.CSSProperties = { ...given };
      if (!hosted) setOuterStyle(style, node, values, skip);
      setSize(style, values, skip);
      if (themed.of === node) Object.assign(style, themed.properties?.());
      if (!skip.has("opacity")) setOpacity(style, values);
      if (!skip.has("transform")) Object.assign(style, transform(values));
      setTransitions(style, values);
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
    ref(element: HTMLElement) {
      createEffect(() => {
        const values = node.group(WATCHED);
        if (values.aspect_ratio != null) keepProportions(element, Number(values.aspect_ratio));
        if (values.expand_loose === true && !skip.has("expand")) shareRoom(element);
        if (values.on_size_change === true) watchSize(node, element);
        if (values.on_animation_end === true) reportEnds(node, element);
        if (values.tooltip != null && !skip.has("tooltip")) attachTooltip(values.tooltip, element, themed);
      });
      options.ref?.(element);
    },
  };
}

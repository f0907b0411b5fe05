import type { JSX } from "solid-js";
import type { ControlNode } from "../tree/node";

/** What `frame` can leave to the control itself. */
export type FramePart =
  | "width"
  | "height"
  | "margin"
  | "expand"
  | "opacity"
  | "transform"
  | "tooltip"
  | "badge"
  | "position";

export interface FrameOptions {
  /** Parts that the control applies by itself. */
  skip?: readonly FramePart[];
  /** Styles of the control; what the frame sets wins. A function is tracked by itself. */
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
  ref(element: HTMLElement): void;
}

/**
 * The attributes that every control's root element spreads: size, margin, expand, place in a Stack, opacity,
 * transforms and their animations, tooltip, writing direction, size and animation events, scroll key.
 */
export function frame(node: ControlNode, options: FrameOptions = {}): FrameAttributes {
  return {
    get class() {
      return typeof options.class === "function" ? options.class() : options.class;
    },
    get style() {
      return (typeof options.style === "function" ? options.style() : options.style) ?? {};
    },
    get dir() {
      return node.get("rtl") === true ? ("rtl" as const) : undefined;
    },
    "data-control": node.id,
    ref(element: HTMLElement) {
      options.ref?.(element);
    },
  };
}

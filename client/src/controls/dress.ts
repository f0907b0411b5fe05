import { createRenderEffect, getOwner, type JSX, type Owner, onCleanup, runWithOwner } from "solid-js";
import { succeedRoot } from "../dom/succession";
import { type Themed, useTheme } from "../theme/context";
import type { ControlNode } from "../tree/node";
import { keyText } from "../tree/read";
import { type Fields, isFields } from "../tree/wire";
import { transform } from "../values/transform";
import { setOpacity, setTransitions } from "./framing/motion";
import { leavesRoom, outerClass, placesItself, setOuterStyle, setSize, sizeClass } from "./framing/place";
import { Watched } from "./framing/watched";
import { type Attributes, Garment } from "./garment";
import { fillClass } from "./layout/fills";
import { type Receiver, receive } from "./pressable/receivers";

/** What `dress` can leave to the control itself. */
export type DressPart =
  | "width"
  | "height"
  | "margin"
  | "expand"
  | "opacity"
  | "transform"
  | "tooltip"
  | "position";

export interface DressOptions {
  /** Parts that the control applies by itself. */
  skip?: readonly DressPart[];
  /** Styles of the control; what every control has wins, transitions add up. */
  style?: (node: ControlNode, element: HTMLElement) => JSX.CSSProperties | undefined;
  /** Classes of the control; `owner` owns what lasts as long as it. */
  class?: string | ((node: ControlNode, element: HTMLElement, owner: Owner | null) => string | undefined);
  /** Attributes of the control. */
  attributes?: (node: ControlNode) => Attributes;
  /** The text of a control that holds nothing else. */
  text?: (node: ControlNode) => string;
  /** What it does about the pointer, the focus and keys, made when `receives` first says so; always if that is left out. */
  receiver?: (node: ControlNode) => Receiver;
  receives?: (node: ControlNode) => boolean;
  /** What else is to be kept in step with the control, in the same effect. */
  also?: (node: ControlNode, element: HTMLElement) => void;
  /** Called with the root element first of all. */
  ref?: (element: HTMLElement) => void;
}

/** The properties that every control has: most set none of them. */
const SHARED: ReadonlySet<string> = new Set([
  "align",
  "animate_align",
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
  "on_animation_end",
  "on_size_change",
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

const NOTHING: ReadonlySet<DressPart> = new Set();
const SKIPS = new WeakMap<readonly DressPart[], ReadonlySet<DressPart>>();
const PLAIN: DressOptions = {};

type Style = Record<string, string | number | undefined>;

/**
 * Dresses a control's root element: `<div ref={dress(node, {...})}>`. One effect keeps everything in step that all controls
 * have (size, margin, expand, place in a Stack, opacity, transforms and their animations, tooltip, writing direction, size
 * and animation events, scroll key) and what the options say of this one: reading any property of `node` in them is free.
 */
export function dress(node: ControlNode, options: DressOptions = PLAIN): (element: HTMLElement) => void {
  return (element) => follow(new Dressed(node, element, options, useTheme()));
}

/** Dresses an element as `dress` would one that sets nothing which all controls have, but follows nothing. */
export function dressOnce(node: ControlNode, element: HTMLElement, options: DressOptions): void {
  mark(node, element);
  const { class: given, style, text } = options;
  const classes = (typeof given === "function" ? given(node, element, null) : given) ?? "";
  new Garment(element).wear((classes + fillClass(node)).trim(), style?.(node, element));
  if (text) element.textContent = text(node);
}

/** Keeps an element that was dressed once in step from here on. */
export function goOnDressing(node: ControlNode, element: HTMLElement, options: DressOptions): void {
  follow(new Dressed(node, element, options, useTheme(), true));
}

const follow = (dressed: Dressed): void =>
  createRenderEffect(() => dressed.node.followed(() => dressed.keep()));

const mark = (node: ControlNode, element: HTMLElement): void =>
  element.setAttribute("data-control", String(node.id));

class Dressed {
  private readonly skip: ReadonlySet<DressPart>;
  private readonly owner = getOwner();
  private readonly garment: Garment;
  private adorned = false;
  private watched: Watched | undefined;
  private text = "";
  private receiver: Receiver | undefined;
  private ends: (() => void) | undefined;

  constructor(
    readonly node: ControlNode,
    private readonly element: HTMLElement,
    private readonly options: DressOptions,
    private readonly themed: Themed,
    private worn = false,
  ) {
    options.ref?.(element);
    succeedRoot(node, element);
    this.skip = options.skip ? skipping(options.skip) : NOTHING;
    this.garment = new Garment(element);
    mark(node, element);
    if (!worn) return;
    // the garment knows of no style that it has not put on
    element.removeAttribute("style");
    if (options.text) this.text = element.textContent;
  }

  /** What fails when a control changes is told by its name; it stays as it was. */
  keep(): void {
    if (!this.worn) {
      this.renew();
      this.worn = true;
      return;
    }
    try {
      this.renew();
    } catch (error) {
      console.error(`${this.node.type} ${this.node.id}:`, error);
    }
  }

  private renew(): void {
    const { node, options } = this;
    const values = node.all();
    const shares = hasShared(values) || placesItself(node, values);
    this.garment.wear(this.classes(values, shares), this.styles(values, shares) as JSX.CSSProperties);
    if (shares || options.attributes || this.adorned) this.adorn(values, shares);
    if (options.text) this.wearText(options.text(node));
    options.also?.(node, this.element);
    if (options.receiver) this.receive(options.receives?.(node) ?? true, options.receiver);
    if (shares || this.watched) this.watch(values);
  }

  /** Whether something around the control, for its badge, stands in the parent instead of it. */
  private isHosted(values: Readonly<Fields>): boolean {
    return values.badge != null && hosted.has(this.element);
  }

  private classes(values: Readonly<Fields>, shares: boolean): string {
    const { node, options, skip } = this;
    let classes =
      (typeof options.class === "function" ? options.class(node, this.element, this.owner) : options.class) ??
      "";
    if (!this.isHosted(values)) classes += outerClass(node, values, skip, shares);
    if (shares) classes += sizeClass(values, skip);
    return classes.trim();
  }

  private styles(values: Readonly<Fields>, shares: boolean): Style | undefined {
    const { node, options, skip, themed } = this;
    const given = options.style?.(node, this.element) as Style | undefined;
    const isThemed = themed.of === node;
    if (!shares && !isThemed) return given;
    const style: Style = given ?? {};
    if (shares) {
      if (!this.isHosted(values)) setOuterStyle(style, node, values, skip);
      setSize(style, values, skip);
    }
    if (isThemed) Object.assign(style, themed.properties?.());
    if (shares) {
      if (!skip.has("opacity")) setOpacity(style, values);
      if (!skip.has("transform")) Object.assign(style, transform(values));
      setTransitions(style, values);
    }
    return style;
  }

  private adorn(values: Readonly<Fields>, shares: boolean): void {
    const { key } = values;
    const given = this.options.attributes?.(this.node);
    this.adorned = true;
    this.garment.adorn(
      shares
        ? {
            dir: values.rtl === true ? "rtl" : undefined,
            "data-scroll-key": isFields(key) && key._type === "scroll" ? keyText(key) : undefined,
            ...given,
          }
        : given,
    );
  }

  private wearText(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.element.textContent = text;
  }

  private receive(wanted: boolean, make: (node: ControlNode) => Receiver): void {
    if (wanted === (this.ends !== undefined)) return;
    this.ends?.();
    this.ends = undefined;
    if (!wanted) return;
    this.receiver ??= make(this.node);
    this.ends = receive(this.element, this.receiver);
  }

  private watch(values: Readonly<Fields>): void {
    const isWatched =
      values.on_size_change === true ||
      values.on_animation_end === true ||
      values.aspect_ratio != null ||
      leavesRoom(values) ||
      (values.tooltip != null && !this.skip.has("tooltip"));
    if (!isWatched && this.watched === undefined) return;
    if (this.watched === undefined) {
      const watched = new Watched(this.node, this.element, this.themed);
      this.watched = watched;
      runWithOwner(this.owner, () => onCleanup(() => watched.end()));
    }
    this.watched.renew(values, this.skip);
  }
}

function hasShared(values: Readonly<Fields>): boolean {
  for (const name in values) if (SHARED.has(name)) return true;
  return false;
}

function skipping(parts: readonly DressPart[]): ReadonlySet<DressPart> {
  let skip = SKIPS.get(parts);
  if (skip === undefined) {
    skip = new Set(parts);
    SKIPS.set(parts, skip);
  }
  return skip;
}

/** Elements that stand within something which takes their place in the parent. */
export const hosted = new WeakSet<Element>();

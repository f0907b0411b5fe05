import { createRoot, getOwner, type JSX, type Owner, onCleanup, runWithOwner, untrack } from "solid-js";
import { insert } from "solid-js/web";
import { ControlNode } from "../tree/node";
import type { WireValue } from "../tree/wire";
import { Garment } from "./garment";
import { build, type Face, faceOf, Shelf } from "./shown";
import { Glyph } from "./text/icon_glyph";

export interface PartKind {
  class: string;
  /** What element it is; a `span` if left out. */
  tag?: "div" | "label" | "legend";
  /** Whether a number is an icon. */
  icon?: boolean;
  /** Whether it is there even with nothing in it. */
  stays?: boolean;
}

/** Whether there is anything to be shown: the empty text is nothing. */
export const given = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/**
 * The elements of a control around what it holds, each of which is there only while it has something to hold. To be filled
 * in the effect of the control: it is woken whenever a control in them is to be built anew.
 */
export class Parts {
  private readonly owner = getOwner();
  private parts: readonly Part[] = [];
  private bares: Map<string, Bare> | undefined;

  constructor() {
    onCleanup(() => {
      for (const part of this.parts) part.empty();
      for (const bare of this.bares?.values() ?? []) bare.end();
    });
  }

  /** The element that holds a text, a control, an icon or an element made before; undefined if there is none. */
  hold(
    kind: PartKind,
    value: WireValue | Element,
    style?: () => JSX.CSSProperties | undefined,
  ): HTMLElement | undefined {
    const part = this.part(kind, kind.stays === true || given(value));
    if (part === undefined) return undefined;
    if (style) part.dye(style());
    part.fill(value);
    return part.element;
  }

  /** The element of a control or icon that has none around it, of those that are told apart by a name. */
  bare(name: string, value: WireValue): Element | undefined {
    let bare = this.bares?.get(name);
    if (bare === undefined) {
      if (value === undefined) return undefined;
      bare = new Bare(this.owner);
      this.bares ??= new Map();
      this.bares.set(name, bare);
    }
    return bare.put(value);
  }

  /** An element that others are put into, as long as it is wanted. */
  around(kind: PartKind, wanted: boolean): HTMLElement | undefined {
    return this.part(kind, wanted)?.element;
  }

  private part(kind: PartKind, wanted: boolean): Part | undefined {
    let part = this.parts.find((one) => one.kind === kind);
    if (!wanted) {
      if (part === undefined) return undefined;
      part.empty();
      part.element.remove();
      this.parts = this.parts.filter((one) => one !== part);
      return undefined;
    }
    if (part === undefined) {
      part = new Part(kind, this.owner);
      this.parts = [...this.parts, part];
    }
    return part;
  }
}

class Part {
  readonly element: HTMLElement;
  private garment: Garment | undefined;
  private held: WireValue | Element;
  private bare: Bare | undefined;

  constructor(
    readonly kind: PartKind,
    private readonly owner: Owner | null,
  ) {
    this.element = document.createElement(kind.tag ?? "span");
    this.element.className = kind.class;
  }

  dye(style: JSX.CSSProperties | undefined): void {
    if (style === undefined && this.garment === undefined) return;
    this.garment ??= new Garment(this.element);
    this.garment.dye(style);
  }

  fill(value: WireValue | Element): void {
    if (value instanceof ControlNode || (typeof value === "number" && this.kind.icon)) this.show(value);
    else if (value !== this.held) this.write(value);
    this.held = value;
  }

  empty(): void {
    this.bare?.end();
    this.bare = undefined;
    this.element.textContent = "";
  }

  private show(value: WireValue): void {
    if (this.bare === undefined) {
      this.empty();
      this.bare = new Bare(this.owner, this.element);
    }
    this.bare.put(value);
  }

  private write(value: WireValue | Element): void {
    this.empty();
    if (value instanceof Element) this.element.append(value);
    else if (given(value)) this.element.textContent = String(value);
  }
}

/** A control or an icon that stands where it is put, as its own element. */
export class Bare {
  private shelf: Shelf<Face> | undefined;
  private glyph: Glyph | undefined;
  private content: JSX.Element;
  private element: Element | undefined;
  private undo: (() => void) | undefined;

  /** `around` is what it is put into; wherever its user puts it if left out. */
  constructor(
    private readonly owner: Owner | null,
    private readonly around?: Element,
  ) {}

  /** The element as it is for now; undefined if there is nothing to be seen. */
  put(value: WireValue): Element | undefined {
    const content = typeof value === "number" ? this.draw(value) : this.show(value);
    if (content !== this.content) this.renew(content);
    return this.element;
  }

  end(): void {
    this.undo?.();
    this.shelf?.end();
  }

  private draw(icon: number): JSX.Element {
    this.shelf?.end();
    this.glyph ??= new Glyph();
    this.glyph.draw(icon);
    return this.glyph.element;
  }

  private show(value: WireValue): JSX.Element {
    const faces =
      value instanceof ControlNode && value.peek("visible") !== false ? [faceOf(value)] : undefined;
    if (faces) this.shelf ??= new Shelf(this.owner, build);
    const { shelf } = this;
    return shelf && untrack(() => shelf.put(faces ?? []))[0];
  }

  private renew(content: JSX.Element): void {
    this.undo?.();
    this.undo = undefined;
    this.element?.remove();
    this.content = content;
    if (content === undefined || content instanceof Element) {
      this.element = content;
      if (content) this.around?.append(content);
      return;
    }
    // what is no single element may become another one at any time
    const around = this.around ?? document.createElement("span");
    if (around !== this.around) around.setAttribute("style", "display: contents");
    this.element = this.around ? undefined : around;
    this.undo = createRoot((end) => {
      insert(around, content);
      return () => {
        end();
        around.textContent = "";
      };
    }, this.owner);
  }
}

/** An element that is made when it is first wanted, by the calling component, and is there as long as it is wanted. */
export function once(make: () => JSX.Element): (wanted: boolean) => Element | undefined {
  const owner = getOwner();
  let made: Element | undefined;
  return (wanted) => {
    if (wanted) made ??= runWithOwner(owner, make) as Element;
    else made?.remove();
    return wanted ? made : undefined;
  };
}

/** Puts elements into another one in their order; those that are there stay where they are, with the focus. */
export function arrange(around: Element, elements: readonly (Element | undefined)[]): void {
  let next: Element | null = null;
  for (const element of elements.toReversed()) {
    if (element === undefined) continue;
    if (element.parentNode !== around) around.insertBefore(element, next);
    next = element;
  }
}

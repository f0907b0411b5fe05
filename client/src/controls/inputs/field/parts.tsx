import { createRoot, getOwner, type JSX, onCleanup, runWithOwner } from "solid-js";
import { insert } from "solid-js/web";
import { ControlNode } from "../../../tree/node";
import type { WireValue } from "../../../tree/wire";
import { Garment } from "../../garment";
import { IconSlot, Slot } from "../../slot";

export interface PartKind {
  class: string;
  /** What element it is; a `span` if left out. */
  tag?: "label" | "legend";
  /** Whether a number is an icon. */
  icon?: boolean;
}

/** Whether there is anything to be shown: the empty text is nothing. */
export const given = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

interface Part {
  element: HTMLElement;
  garment: Garment;
  held: WireValue | Element;
  end: (() => void) | undefined;
}

/** The elements around the text of a field, each of which is there only while it has something to hold. */
export class Parts {
  private readonly owner = getOwner();
  private readonly parts = new Map<PartKind, Part>();

  constructor() {
    onCleanup(() => {
      for (const part of this.parts.values()) part.end?.();
    });
  }

  /** The element that holds a text, a control, an icon or an element made before; undefined if there is none. */
  hold(
    kind: PartKind,
    value: WireValue | Element,
    style?: () => JSX.CSSProperties | undefined,
  ): HTMLElement | undefined {
    const part = this.part(kind, given(value));
    if (part === undefined) return undefined;
    part.garment.dye(style?.());
    if (part.held !== value) this.fill(part, kind, value);
    return part.element;
  }

  /** An element that others are put into, as long as it is wanted. */
  around(kind: PartKind, wanted: boolean): HTMLElement | undefined {
    return this.part(kind, wanted)?.element;
  }

  private part(kind: PartKind, wanted: boolean): Part | undefined {
    let part = this.parts.get(kind);
    if (!wanted) {
      part?.end?.();
      part?.element.remove();
      this.parts.delete(kind);
      return undefined;
    }
    if (part === undefined) {
      const element = document.createElement(kind.tag ?? "span");
      element.className = kind.class;
      part = { element, garment: new Garment(element), held: undefined, end: undefined };
      this.parts.set(kind, part);
    }
    return part;
  }

  private fill(part: Part, kind: PartKind, value: WireValue | Element): void {
    const { element } = part;
    part.held = value;
    part.end?.();
    part.end = undefined;
    if (value instanceof Element) {
      element.replaceChildren(value);
    } else if (typeof value === "string" || (typeof value === "number" && !kind.icon)) {
      element.textContent = String(value);
    } else {
      element.textContent = "";
      part.end = createRoot((end) => {
        insert(element, kind.icon ? <IconSlot value={listed(value)} /> : <Slot value={listed(value)} />);
        return end;
      }, this.owner);
    }
  }
}

/** The same; a control in it is followed, as in its place: it may be built anew. */
function listed(value: WireValue): WireValue {
  if (value instanceof ControlNode && value.slot !== undefined) value.owner?.named(value.slot);
  return value;
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

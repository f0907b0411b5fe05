import type { JSX } from "solid-js";

/** Attribute -> its value; undefined and false for none, true for an empty one. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

type Style = Record<string, string | number | undefined>;

const NONE: Attributes = {};

/** Classes, styles and attributes of an element: sets what differs from what it set before and leaves alone what others set. */
export class Garment {
  private classes = "";
  private style: Style | undefined;
  private attributes = NONE;

  constructor(readonly element: HTMLElement | SVGElement) {}

  wear(classes: string, style: JSX.CSSProperties | undefined): void {
    if (classes !== this.classes) {
      this.classes = classes;
      this.element.setAttribute("class", classes);
    }
    this.dye(style);
  }

  dye(given: JSX.CSSProperties | undefined): void {
    const style = given as Style | undefined;
    const before = this.style;
    if (style === undefined && before === undefined) return;
    const css = this.element.style;
    let worn: Style | undefined;
    for (const name in style) {
      const value = style[name];
      if (value === undefined || value === null) continue;
      worn ??= {};
      worn[name] = value;
      if (before?.[name] !== value) css.setProperty(name, String(value));
    }
    for (const name in before) if (worn?.[name] === undefined) css.removeProperty(name);
    this.style = worn;
  }

  adorn(now: Attributes = NONE): void {
    const before = this.attributes;
    const { element } = this;
    for (const name in now) if (now[name] !== before[name]) setAttribute(element, name, now[name]);
    for (const name in before) if (!(name in now)) element.removeAttribute(name);
    this.attributes = now;
  }
}

/** Gives an element an attribute, or takes it away. */
export function setAttribute(element: Element, name: string, value: Attributes[string]): void {
  if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value));
}

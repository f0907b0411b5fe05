import { createRenderEffect, type JSX } from "solid-js";
import { type IconOutline, iconOutline } from "./icon_outline";
import "./icon.css";

export interface IconGlyphProps {
  /** The icon as on the wire. */
  value: number | undefined;
  /** Edge length in pixels; what `--icon-size` says around it, else 24. */
  size?: number | undefined;
  /** A CSS colour; the text's if left out. */
  color?: string | undefined;
}

/** The picture of an icon, hidden from screen readers. Its box is there before its outline has arrived. */
export function IconGlyph(props: IconGlyphProps): JSX.Element {
  const glyph = new Glyph();
  createRenderEffect(() => glyph.draw(props.value, props.size, props.color));
  return glyph.element as unknown as JSX.Element;
}

const EMPTY: IconOutline = { box: "0 0 24 24", shapes: [], mirrored: false, name: undefined };

const blank = (<svg class="icon-glyph" viewBox="0 0 24 24" aria-hidden="true" />) as SVGSVGElement;

/** The element of such a picture, and what is drawn in it. */
export class Glyph {
  readonly element = blank.cloneNode() as SVGSVGElement;
  private drawn = EMPTY;

  /** Tracked, until the outline has arrived. */
  draw(value: number | undefined, size?: number, color?: string): void {
    const { element } = this;
    const outline = (value === undefined ? undefined : iconOutline(value)) ?? EMPTY;
    const { style } = element;
    style.width = style.height = size === undefined ? "" : `${size}px`;
    style.color = color ?? "";
    if (outline === this.drawn) return;
    this.drawn = outline;
    element.classList.toggle("icon-mirrored", outline.mirrored);
    element.setAttribute("viewBox", outline.box);
    element.replaceChildren(...outline.shapes.map(path));
  }
}

function path(shape: IconOutline["shapes"][number]): SVGPathElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "path");
  element.setAttribute("d", shape.d);
  if (shape.opacity !== null) element.setAttribute("opacity", shape.opacity);
  if (shape.rule === "evenodd") element.setAttribute("fill-rule", "evenodd");
  return element;
}

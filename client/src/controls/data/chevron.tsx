import "./expansion_tile.css";

const blank = (
  <svg class="icon-glyph expansion-arrow" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M16.59 8.59 12 13.17 7.41 8.59 6 10l6 6 6-6z" />
  </svg>
) as SVGSVGElement;

/** The arrow of something that opens. */
export const chevron = (): SVGSVGElement => blank.cloneNode(true) as SVGSVGElement;

/** Turns the arrow over as that opens, and back. */
export function turn(arrow: SVGSVGElement, open: boolean): void {
  arrow.classList.toggle("expansion-arrow-up", open);
}

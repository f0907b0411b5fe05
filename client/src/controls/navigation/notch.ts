/** A box in the coordinates of the bar. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Radius of the rounding where the bar's edge turns into the notch. */
const FILLET = 8;

/**
 * The outline of a bar with a round bite out of its upper edge (its lower edge if `inverted`), as an SVG path.
 * `guest` is the circle's box, margin included.
 */
export function circularNotch(width: number, height: number, guest: Box, inverted: boolean): string {
  const radius = guest.width / 2;
  const cx = guest.left + radius;
  const cy = guest.top + guest.height / 2;
  const edge = inverted ? height : 0;
  // how deep the circle's centre lies inside the bar
  const depth = inverted ? edge - cy : cy;
  if (Math.abs(depth) >= radius) return `M0 0H${width}V${height}H0Z`;

  // a small circle that touches both the edge from inside and the notch from outside
  const reach = Math.sqrt(Math.max(0, (radius + FILLET) ** 2 - (FILLET - depth) ** 2));
  const along = radius / (radius + FILLET);
  const x = reach * along;
  const y = edge + (inverted ? -1 : 1) * (depth + (FILLET - depth) * along);
  const [turn, bite] = inverted ? [0, 1] : [1, 0];
  const notch = (from: 1 | -1): string =>
    `H${cx + from * reach}` +
    `A${FILLET} ${FILLET} 0 0 ${turn} ${cx + from * x} ${y}` +
    `A${radius} ${radius} 0 0 ${bite} ${cx - from * x} ${y}` +
    `A${FILLET} ${FILLET} 0 0 ${turn} ${cx - from * reach} ${edge}`;
  return inverted ? `M0 0H${width}V${height}${notch(1)}H0Z` : `M0 0${notch(-1)}H${width}V${height}H0Z`;
}

/** The outline of a rectangle with rounded corners, to be added to another path or taken out of it. */
export function roundedBox(box: Box, radius: number): string {
  const r = Math.min(radius, box.width / 2, box.height / 2);
  const { left, top } = box;
  const right = left + box.width;
  const bottom = top + box.height;
  const arc = (x: number, y: number): string => `A${r} ${r} 0 0 1 ${x} ${y}`;
  return (
    `M${left + r} ${top}H${right - r}${arc(right, top + r)}V${bottom - r}${arc(right - r, bottom)}` +
    `H${left + r}${arc(left, bottom - r)}V${top + r}${arc(left + r, top)}Z`
  );
}

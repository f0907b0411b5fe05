/** A box in the coordinates of the bar. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How far outside the circle, along the bar's edge, its turn into the notch begins and is aimed at. */
const TURN = { from: 16, at: 1 };

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

  // from the edge a curve swings to where the line from the point aimed at touches the circle
  const at = radius + TURN.at;
  const squared = at ** 2 + depth ** 2;
  const share = radius ** 2 / squared;
  const across = (radius * Math.sqrt(squared - radius ** 2)) / squared;
  const x = share * at - across * depth;
  const y = edge + (inverted ? -1 : 1) * (depth - share * depth + across * at);
  const bite = inverted ? 1 : 0;
  const notch = (from: 1 | -1): string =>
    `H${cx + from * (radius + TURN.from)}` +
    `Q${cx + from * at} ${edge} ${cx + from * x} ${y}` +
    `A${radius} ${radius} 0 0 ${bite} ${cx - from * x} ${y}` +
    `Q${cx - from * at} ${edge} ${cx - from * (radius + TURN.from)} ${edge}`;
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

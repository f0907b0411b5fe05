/** Hundredths of a pixel, which are written and read faster than all digits. */
const short = (value) => Math.round(value * 100) / 100;

/** A line through points, straight, or in steps where `step` says how early they rise: 0 at the next point, 1 at once. */
export function linePath(spots, step) {
  const [first, ...rest] = spots;
  let path = `M ${short(first.x)} ${short(first.y)}`;
  let last = first;
  for (const spot of rest) {
    const y = short(spot.y);
    if (step !== undefined) {
      const turn = short(spot.x - (spot.x - last.x) * step);
      path += ` L ${turn} ${short(last.y)} L ${turn} ${y}`;
    }
    path += ` L ${short(spot.x)} ${y}`;
    last = spot;
  }
  // a single point is drawn by its round cap
  return rest.length === 0 ? `${path} h 0` : path;
}

/** A curve through points; it stays level between those whose height differs by `level` or less. */
export function curvePath(spots, smoothness, level) {
  const tangent = (at) => {
    const [before, here, after] = [spots[at - 1], spots[at], spots[at + 1]];
    if (!before || !after) return [0, 0];
    const even = level > 0 && (Math.abs(after.y - here.y) <= level || Math.abs(here.y - before.y) <= level);
    return [((after.x - before.x) / 2) * smoothness, even ? 0 : ((after.y - before.y) / 2) * smoothness];
  };
  let path = `M ${spots[0].x} ${spots[0].y}`;
  for (let at = 1; at < spots.length; at++) {
    const [from, to] = [spots[at - 1], spots[at]];
    const [[dx, dy], [ex, ey]] = [tangent(at - 1), tangent(at)];
    path += ` C ${from.x + dx} ${from.y + dy} ${to.x - ex} ${to.y - ey} ${to.x} ${to.y}`;
  }
  return path;
}

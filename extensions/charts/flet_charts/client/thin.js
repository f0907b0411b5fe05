/**
 * Which points of a line are enough to draw it: of each column of pixels the first, the highest, the lowest and the
 * last. `place(at)` gives `[x, y]`; points have to come from left to right, others are all kept. Fewer than `most` are.
 */
export function thin(count, place, most) {
  const kept = [];
  const keep = (at) => {
    if (kept.length > 0 && kept[kept.length - 1].at >= at) return;
    const [x, y] = place(at);
    kept.push({ at, x, y });
  };
  if (count <= most || !isRising(count, place)) {
    for (let at = 0; at < count; at++) keep(at);
    return kept;
  }
  let column;
  let [first, high, low, top, bottom] = [0, 0, 0, 0, 0];
  const close = (last) => {
    for (const at of [first, Math.min(high, low), Math.max(high, low), last]) keep(at);
  };
  for (let at = 0; at < count; at++) {
    const [x, y] = place(at);
    const now = Math.floor(x);
    if (now !== column) {
      if (at > 0) close(at - 1);
      column = now;
      first = high = low = at;
      top = bottom = y;
    } else if (y < top) [high, top] = [at, y];
    else if (y > bottom) [low, bottom] = [at, y];
  }
  close(count - 1);
  return kept;
}

function isRising(count, place) {
  let before = -Infinity;
  for (let at = 0; at < count; at++) {
    const [x] = place(at);
    if (!(x >= before)) return false;
    before = x;
  }
  return true;
}

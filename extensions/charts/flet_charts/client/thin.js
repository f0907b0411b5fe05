/**
 * Which points of a line are enough to draw it: of each column of pixels the first, the highest, the lowest and the
 * last. `numbers` has x and y of each from place `first` on; a pixel is `scale * x + shift`. Points have to come from left to
 * right, others are all kept. Fewer than `most` are.
 */
export function thin(numbers, first, count, scale, shift, most) {
  const kept = [];
  if (count > most) {
    let column = Number.NaN;
    let before = -Infinity;
    let [begin, high, low, top, bottom] = [0, 0, 0, 0, 0];
    let isRising = true;
    for (let at = 0; at < count; at++) {
      const x = numbers[first + 2 * at];
      const y = numbers[first + 2 * at + 1];
      if (!(x >= before)) {
        isRising = false;
        break;
      }
      before = x;
      const now = Math.floor(scale * x + shift);
      if (now !== column) {
        if (at > 0) close(kept, begin, high, low, at - 1);
        column = now;
        begin = high = low = at;
        top = bottom = y;
      } else if (y > top) {
        high = at;
        top = y;
      } else if (y < bottom) {
        low = at;
        bottom = y;
      }
    }
    if (isRising) {
      close(kept, begin, high, low, count - 1);
      return kept;
    }
    kept.length = 0;
  }
  for (let at = 0; at < count; at++) kept.push(at);
  return kept;
}

function close(kept, begin, high, low, end) {
  kept.push(begin);
  const [early, late] = high < low ? [high, low] : [low, high];
  if (early > begin) kept.push(early);
  if (late > early && late > begin) kept.push(late);
  if (end > late) kept.push(end);
}

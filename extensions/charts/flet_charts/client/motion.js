/** How a chart moves: Flet's charts do so within 150 milliseconds where nothing is said. */
export function animationOf(control) {
  const value = control.get("animation") ?? 150;
  return (value !== false && control.animation(value)) || { duration: 0, ease: (time) => time };
}

/**
 * Goes from one list of numbers to another, calling `draw(numbers, part)` on the way, at the end with a part of 1.
 * `owners` tell whose numbers they are, `{of, list, at, width}`: so each part goes on from where it was, wherever in
 * its list it is now. One that is new takes over from the one in whose place it came, or is there at once.
 */
export function animator(draw, signal) {
  let shown;
  let owned = [];
  let frame = 0;
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
  return (to, { duration, ease }, owners = []) => {
    cancelAnimationFrame(frame);
    const from = shown && begin(shown, owned, to, owners);
    owned = owners;
    if (from === undefined || duration <= 0) {
      shown = to;
      return draw(to, 1);
    }
    const begun = performance.now();
    const step = (now) => {
      const t = Math.min(1, Math.max(0, (now - begun) / duration));
      const part = t === 1 ? 1 : ease(t);
      shown = t === 1 ? to : to.map((value, at) => from[at] + (value - from[at]) * part);
      draw(shown, part);
      if (t < 1) frame = requestAnimationFrame(step);
    };
    shown = from;
    draw(from, 0);
    frame = requestAnimationFrame(step);
  };
}

/** The numbers to start from; undefined where nothing tells how those before and those to come belong together. */
export function begin(shown, owned, to, owners) {
  if (owners.length === 0 || owned.length === 0) return shown.length === to.length ? shown : undefined;
  const from = to.slice();
  const head = Math.min(owners[0].at, owned[0].at);
  for (let at = 0; at < head; at++) from[at] = shown[at];
  const before = inLists(owned);
  for (const [list, now] of inLists(owners)) {
    const then = before.get(list) ?? [];
    const parts = new Map(then.map((one) => [one.of, one]));
    const stay = new Set(now.map((one) => one.of));
    now.forEach((one, place) => {
      const there = then[place];
      const same = parts.get(one.of) ?? (there && !stay.has(there.of) ? there : undefined);
      if (same === undefined) return;
      for (let at = Math.min(one.width, same.width) - 1; at >= 0; at--)
        from[one.at + at] = shown[same.at + at];
    });
  }
  return from;
}

function inLists(owners) {
  const lists = new Map();
  for (const one of owners) {
    if (!lists.has(one.list)) lists.set(one.list, []);
    lists.get(one.list).push(one);
  }
  return lists;
}

/**
 * Mixes colours on their way: `blend(of, place, color, part)`, from the one that this had when it last stood still, or
 * for what is new, from that of what was in its place. `of` is a control, or one and which of its colours: `[one, name]`.
 */
export function blends() {
  const owned = new WeakMap();
  const placed = new Map();
  return (of, place, color, part) => {
    const [one, name] = Array.isArray(of) ? of : [of, ""];
    if (!owned.has(one)) owned.set(one, new Map());
    const before = owned.get(one).get(name) ?? placed.get(`${place} ${name}`) ?? color;
    if (part === 1) {
      owned.get(one).set(name, color);
      placed.set(`${place} ${name}`, color);
    }
    if (part === 1 || before === color) return color;
    const percent = Math.max(0, Math.min(100, part * 100));
    return `color-mix(in srgb, ${color} ${percent}%, ${before})`;
  };
}

import { ink, ordered } from "./forced_colors.js";
import { svg } from "./shared.js";

/** Colours by number, so that there is an array of numbers for those of all bars. */
const palette = [];
const numbered = new Map();

function numberOf(color) {
  let number = numbered.get(color);
  if (number === undefined) {
    number = palette.push(color) - 1;
    numbered.set(color, number);
  }
  return number;
}

/** What some groups of a `PartTable` have, in arrays: how many bars, from where to where they reach, how wide they are. */
export function rowsOf(table, begin, length) {
  const groups = table.items.slice(begin, begin + length);
  const count = groups.reduce((sum, { looks }) => sum + looks.length, 0);
  const rows = {
    count,
    low: Infinity,
    high: -Infinity,
    sizes: Uint32Array.from(groups, ({ looks }) => looks.length),
    over: Uint8Array.from(groups, ({ over }) => (over ? 1 : 0)),
    spacings: Float64Array.from(groups, ({ spacing }) => spacing),
    widths: new Float64Array(count),
    from: new Float64Array(count),
    to: new Float64Array(count),
    colors: new Uint32Array(count),
    /** Parts of bars, and the bars that are selected, by their place among those of here. */
    items: [],
    selected: [],
  };
  const reach = (value) => {
    rows.low = Math.min(rows.low, value);
    rows.high = Math.max(rows.high, value);
  };
  let at = 0;
  for (const { looks } of groups)
    for (const { from, to, width, color, back, items, selected } of looks) {
      rows.widths[at] = width;
      rows.from[at] = from;
      rows.to[at] = to;
      rows.colors[at] = numberOf(color);
      if (selected) rows.selected.push(at);
      for (const { color: own, ends } of items) rows.items.push({ at, color: numberOf(own), ends });
      for (const end of [from, to, ...(back ?? []), ...items.flatMap(({ ends }) => ends)]) reach(end);
      at++;
    }
  return rows;
}

/**
 * More bars than elements are good for: numbers in arrays, an object of a bar only where somebody asks for it. `chunks` are
 * what `rowsOf` gives, `room` is how wide all may be, `spread(widths)` where groups of these widths are.
 */
export function manyRods(groups, chunks, room, spread) {
  let foot = 0;
  const count = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  const all = (name, Kind) => {
    const joined = new Kind(count);
    let at = 0;
    for (const chunk of chunks) {
      joined.set(chunk[name], at);
      at += chunk.count;
    }
    return joined;
  };
  const [widths, from, to] = ["widths", "from", "to"].map((name) => all(name, Float64Array));
  const colors = all("colors", Uint32Array);
  const spans = new Float64Array(groups.length);
  const firsts = new Uint32Array(groups.length + 1);
  const owners = new Uint32Array(count);
  const eachGroup = (work) => {
    let group = 0;
    for (const { sizes, over, spacings } of chunks)
      for (let at = 0; at < sizes.length; at++) work(group++, sizes[at], over[at] === 1, spacings[at]);
  };
  let next = 0;
  let wanted = 0;
  eachGroup((group, size, over, spacing) => {
    firsts[group] = next;
    let span = over ? 0 : spacing * Math.max(0, size - 1);
    for (const end = next + size; next < end; next++) {
      owners[next] = group;
      span = over ? Math.max(span, widths[next]) : span + widths[next];
    }
    spans[group] = span;
    wanted += span;
  });
  firsts[groups.length] = count;
  // more than there is room for become narrower
  const share = Math.min(1, room / Math.max(1, wanted));
  for (let at = 0; at < count; at++) widths[at] *= share;
  for (let at = 0; at < spans.length; at++) spans[at] *= share;
  const begins = spread(spans);
  const lefts = new Float64Array(count);
  eachGroup((group, _size, over, spacing) => {
    let x = begins[group];
    for (let at = firsts[group]; at < firsts[group + 1]; at++) {
      lefts[at] = over ? begins[group] + (spans[group] - widths[at]) / 2 : x;
      x += widths[at] + spacing * share;
    }
  });

  const rodAt = (at) => {
    const groupAt = owners[at];
    const group = groups[groupAt];
    const place = at - firsts[groupAt];
    const { back, items, selected } = group.looks[place];
    const [backFrom, backTo] = back ?? [from[at], from[at]];
    return {
      part: group.rods[place],
      from: Math.max(foot, from[at]),
      to: Math.max(foot, to[at]),
      width: widths[at],
      backFrom,
      backTo,
      items: items.map(({ item, ends }) => ({ item, from: ends[0], to: ends[1] })),
      selected,
      left: lefts[at],
      groupAt,
      rodAt: place,
    };
  };
  let named;
  const places = {
    get: (x) => middles().get(x),
    has: (x) => middles().has(x),
    values: () => middles().values(),
    [Symbol.iterator]: () => middles()[Symbol.iterator](),
  };
  const middles = () => (named ??= new Map(groups.map(({ x }, at) => [x, begins[at] + spans[at] / 2])));
  return {
    /** The bar that is marked, or without a mark those that are selected. */
    told(marked) {
      if (marked === undefined) {
        let begin = 0;
        return chunks.flatMap((chunk) => {
          const found = chunk.selected.map((at) => rodAt(begin + at));
          begin += chunk.count;
          return found;
        });
      }
      const { group, rod } = marked;
      const isThere = group >= 0 && rod >= 0 && firsts[group] + rod < firsts[group + 1];
      return isThere ? [rodAt(firsts[group] + rod)] : [];
    },
    /** The bars between two places. */
    near(least, most) {
      const found = [];
      for (let at = 0; at < count; at++)
        if (lefts[at] <= most && lefts[at] + widths[at] >= least) found.push(rodAt(at));
      return found;
    },
    all: () => Array.from({ length: count }, (_, at) => rodAt(at)),
    /** Where the middle of each group is, by its number; found out when somebody asks. */
    places,
    /** Takes what some groups have now, if no bar stands elsewhere or is of another width by that. */
    take(others, now) {
      if (now.length !== chunks.length || !now.every((chunk, at) => standsAlike(chunk, chunks[at])))
        return false;
      let begin = 0;
      now.forEach((chunk, at) => {
        if (chunk !== chunks[at])
          for (const [mine, theirs] of [
            [from, chunk.from],
            [to, chunk.to],
            [colors, chunk.colors],
          ])
            mine.set(theirs, begin);
        begin += chunk.count;
      });
      groups = others;
      chunks = now;
      named = undefined;
      return true;
    },
    /** Draws bars of a colour together, none below the `lowest` value, those that share a column of pixels as one. */
    draw(chart, lowest) {
      foot = lowest;
      const columns = columnsOf(chart.box);
      for (let at = 0; at < count; at++)
        columns.add(colors[at], lefts[at], widths[at], Math.max(foot, from[at]), Math.max(foot, to[at]));
      let begin = 0;
      for (const chunk of chunks) {
        for (const { at, color, ends } of chunk.items)
          columns.add(color, lefts[begin + at], widths[begin + at], ends[0], ends[1]);
        begin += chunk.count;
      }
      const nth = ordered();
      for (const [color, d] of columns.paths(chart.y)) {
        const look = ink("many", nth(color));
        chart.values.append(svg("path", { d, fill: palette[color], "data-rods": "", class: look }));
      }
    },
  };
}

const PLACES = ["sizes", "over", "spacings", "widths"];

/** Whether groups stand where others did. */
function standsAlike(one, other) {
  return (
    one === other ||
    PLACES.every((name) => {
      const [mine, theirs] = [one[name], other[name]];
      return mine.length === theirs.length && mine.every((value, at) => value === theirs[at]);
    })
  );
}

/** What is drawn of each colour in each column of pixels: from where to where, and between which values. */
function columnsOf({ left: first, width: room }) {
  const count = Math.ceil(room) + 2;
  const found = new Map();
  let [last, row] = [-1, undefined];
  return {
    add(color, left, width, from, to) {
      if (color !== last) {
        row = found.get(color);
        if (row === undefined) {
          row = new Float64Array(count * 4).fill(Number.NaN);
          found.set(color, row);
        }
        last = color;
      }
      const at = Math.max(0, Math.min(count - 1, Math.floor(left - first))) * 4;
      const low = Math.min(from, to);
      const high = Math.max(from, to);
      // nothing is less or more than what is not there yet
      if (!(row[at] <= left)) row[at] = left;
      if (!(row[at + 1] >= left + width)) row[at + 1] = left + width;
      if (!(row[at + 2] <= low)) row[at + 2] = low;
      if (!(row[at + 3] >= high)) row[at + 3] = high;
    },
    *paths(y) {
      for (const [color, row] of found) {
        let d = "";
        for (let at = 0; at < row.length; at += 4) {
          if (Number.isNaN(row[at])) continue;
          const [left, right] = [row[at].toFixed(2), row[at + 1].toFixed(2)];
          d += `M ${left} ${y(row[at + 3]).toFixed(1)} H ${right} V ${y(row[at + 2]).toFixed(1)} H ${left} Z `;
        }
        yield [color, d];
      }
    },
  };
}

import { ControlNode } from "../../tree/node";
import { children } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { isNamed, words } from "./words";

/** How many controls up, or aside, the words for a control may stand. */
const REACH = 5;

/** From so many controls on a Column is a list. */
const MANY = 50;

/** Where the words of a control stand that holds others in places of their own. */
const CAPTIONS = ["title", "label", "header"] as const;

/** What is a screen of its own: nothing beyond it belongs to a control in it. */
const APART = new Set([
  "Page",
  "View",
  "Tabs",
  "TabBarView",
  "AppBar",
  "BottomAppBar",
  "NavigationRail",
  "Overlay",
]);

/** What holds things of one kind below each other: the words in it are of all of them. */
const LISTS = new Set([...APART, "ListView", "GridView", "ReorderableListView", "ResponsiveRow"]);

const LETTER = /\p{L}/u;

/**
 * The words beside a control that has none of its own: the title of the tile that it stands in, the text before it
 * or else after it, in its own row, or in one further out. Tracked.
 */
export function beside(node: ControlNode): string | undefined {
  let inner = node;
  for (let up = node.parent, steps = 0; up && steps < REACH; inner = up, up = up.parent, steps++) {
    const found = said(CAPTIONS.map((name) => up.held(name))) ?? neighbour(up, inner);
    if (found !== undefined) return found;
    if (APART.has(up.type)) return undefined;
  }
  return undefined;
}

/** What a button in a row, a tile or a card belongs to: the words of the nearest that has some. Tracked. */
export function owner(node: ControlNode): string | undefined {
  for (let up = node.parent, steps = 0; up && steps < REACH && !LISTS.has(up.type); up = up.parent, steps++) {
    const found = up.type === "Column" && node.parent === up ? before(up, node) : spoken(up);
    if (found !== undefined) return found;
    if (isLong(up.peek("controls"))) return undefined;
  }
  return undefined;
}

/** Whether these are so many that what they are in is no more one thing's than another's. */
const isLong = (controls: WireValue): boolean => Array.isArray(controls) && controls.length > MANY;

function neighbour(up: ControlNode, inner: ControlNode): string | undefined {
  return before(up, inner) ?? said(siblings(up, inner, 1, 2));
}

const before = (up: ControlNode, inner: ControlNode): string | undefined =>
  said(siblings(up, inner, -1, REACH));

/** The next `count` visible controls after (1) or before (-1) one of those that `up` holds. */
function siblings(up: ControlNode, inner: ControlNode, step: 1 | -1, count: number): ControlNode[] {
  // components may give several controls, which then are not in the list themselves
  const all = inner.owner === up ? up.held("controls") : children(up, "controls");
  const found: ControlNode[] = [];
  let at = Array.isArray(all) ? placeIn(all, inner) : undefined;
  if (!Array.isArray(all) || at === undefined) return found;
  for (at += step; at >= 0 && at < all.length && found.length < count; at += step) {
    const next = all[at];
    if (next instanceof ControlNode && next.get("visible") !== false) found.push(next);
  }
  return found;
}

/** Lists are never changed, only replaced: where what stands in a long one is kept for all that ask. */
const places = new WeakMap<readonly WireValue[], Map<WireValue, number>>();

function placeIn(all: readonly WireValue[], inner: ControlNode): number | undefined {
  let known = places.get(all);
  if (known === undefined) {
    known = new Map(all.map((one, at) => [one, at]));
    places.set(all, known);
  }
  return known.get(inner);
}

/** The first of these that says something and says it of nothing else. */
function said(values: readonly WireValue[]): string | undefined {
  for (const value of values) {
    const found = value === undefined || holdsNamed(value) ? undefined : spoken(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words of something; figures alone are values rather than names. */
function spoken(value: WireValue): string | undefined {
  const text = words(value);
  return LETTER.test(text) ? text : undefined;
}

/** Whether something holds a field, a button or a gauge, which its words may be for; or so much that they name nothing. */
function holdsNamed(value: WireValue, room = { left: MANY }): boolean {
  if (!(value instanceof ControlNode)) return false;
  const holds = (held: WireValue): boolean => holdsNamed(held, room);
  if (value.type === "C") return children(value, "_b").some(holds);
  if (room.left-- === 0 || isLong(value.get("controls")) || isNamed(value)) return true;
  return children(value, "controls").some(holds) || holds(value.get("content"));
}

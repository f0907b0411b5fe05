import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createSignal,
  getOwner,
  onCleanup,
  runWithOwner,
  untrack,
} from "solid-js";
import { isPrinting } from "../../browser/printing";
import type { ControlNode } from "../../tree/node";
import { receive } from "../pressable/receivers";
import { Lengths } from "./lengths";
import { lengthsOf } from "./lengths_of_items";
import { Pace } from "./pace";
import { type Sight, sightOf } from "./sight";
import {
  apart,
  even,
  gained,
  grown,
  joined,
  type Measures,
  type Stretch,
  same,
  shrunk,
  stretchOf,
} from "./stretch_of_items";
import { Room, type Windowed, type WindowOptions } from "./window_of_items";

/** So many lines at least are built in a frame. */
const TOGETHER = 2;
/** So many lines are there before it is known how many fit. */
const AT_FIRST = 30;
const USUAL_LENGTH = 48;
/** How far beyond the edges of what is seen lines are kept, in pixels. */
const MARGIN = 400;

/**
 * Keeps only those items of a long list in the page that are near its visible part, that which has the focus, and that which
 * something was asked of last. Many are built over several frames, so that scrolling never waits for them.
 */
export function windowed<Item extends object = ControlNode>(options: WindowOptions<Item>): Windowed<Item> {
  const { items, axis } = options;
  const { tree } = options.node;
  const isWhole = () => options.printed !== false && isPrinting();
  const active = createMemo(() => options.active() && !isWhole());
  const across = () => options.across?.() ?? 1;
  const extent = () => options.extent?.();
  const [stretch, setStretch] = createSignal<Stretch | undefined>(undefined);
  const [version, setVersion] = createSignal(0);
  const [focused, setFocused] = createSignal<Item>();
  /** What was there before a jump: it goes as slowly as other things come. */
  const [leaving, setLeaving] = createSignal<readonly Stretch[]>([]);
  const [sought, setSought] = createSignal<Item>();
  const known = new WeakMap<Item, number>();
  /** By the line that they begin with. */
  let rooms = new Map<number, Room>();
  let element: HTMLElement | undefined;
  let sight: Sight | undefined;
  let frame = 0;
  const pace = new Pace(TOGETHER);

  const count = () => Math.ceil(items().length / across());
  // of a list that is there as a whole nothing is worked out
  const spread = (): readonly Item[] => (active() ? items() : []);
  const uneven = createMemo(() => {
    const all = spread();
    const lengths = new Lengths(all.length, options.gap(), USUAL_LENGTH);
    for (const [index, item] of all.entries()) {
      const length = known.get(item) ?? options.lengthOf?.(item);
      if (length !== undefined) lengths.set(index, length);
    }
    return lengths;
  });
  const measures = (): Measures => {
    if (options.measures) return options.measures();
    version();
    const each = extent();
    return each === undefined ? uneven() : even(count(), each, options.gap());
  };

  const present = createMemo(
    (): Stretch => {
      const { first, last } = stretch() ?? options.atFirst?.() ?? { first: 0, last: AT_FIRST };
      return { first: Math.min(first, count()), last: Math.min(last, count()) };
    },
    undefined,
    { equals: same },
  );
  const lineOf = (item: Item | undefined) => {
    const index = item ? items().indexOf(item) : -1;
    if (index < 0) return undefined;
    const first = Math.floor(index / across());
    return { first, last: first + 1 };
  };
  const kept = createMemo(() =>
    [focused(), sought(), options.carried?.()].map(lineOf).filter((line) => line !== undefined),
  );
  const there = createMemo(() => (active() ? joined([present(), ...kept(), ...leaving()]) : undefined));

  /** How much room the lines from `first` to before `last` take. */
  const lengthBetween = (lines: Measures, first: number, last: number) =>
    Math.max(0, lines.offsetOf(last) - lines.offsetOf(first) - options.gap());
  const pieces = createMemo((): readonly (Item | Room)[] => {
    const stretches = there();
    if (stretches === undefined) return items();
    const all = items();
    const found: (Item | Room)[] = [];
    const before = rooms;
    rooms = new Map();
    let end = 0;
    const room = (first: number) => {
      if (first <= end) return;
      // none wanders past what stays
      const one = before.get(end) ?? untrack(() => new Room(end > 0, lengthBetween(measures(), end, first)));
      rooms.set(end, one);
      found.push(one);
    };
    for (const { first, last } of stretches) {
      room(first);
      for (const item of all.slice(first * across(), last * across())) found.push(item);
      end = last;
    }
    room(count());
    return found;
  });
  // lengths change far more often than what is there
  createEffect(() => {
    const stretches = there();
    if (stretches === undefined) return;
    const lines = measures();
    let end = 0;
    const room = (first: number) => {
      if (first <= end) return;
      rooms.get(end)?.setLength(lengthBetween(lines, end, first));
    };
    for (const { first, last } of stretches) {
      room(first);
      end = last;
    }
    room(lines.count);
  });
  const placed = () => {
    const found = new Map<Item, number>();
    const all = items();
    for (const { first, last } of there() ?? [{ first: 0, last: count() }]) {
      const end = Math.min(last * across(), all.length);
      for (let index = first * across(); index < end; index++) found.set(all[index], index);
    }
    return found;
  };
  const owner = getOwner();
  let placesOnce: Accessor<Map<Item, number>> | undefined;
  /** Worked out from when it is first asked for: of a list that is there as a whole nobody may ever ask. */
  const places = (): Map<Item, number> => {
    placesOnce ??= runWithOwner(owner, () => createMemo(placed));
    return placesOnce?.() ?? placed();
  };

  /** Takes the lengths of the items that are there. */
  const measure = () => {
    if (!element || options.measures || extent() !== undefined) return;
    const found = untrack(places);
    let changed = false;
    for (const [id, length] of lengthsOf(element, axis(), options.gap())) {
      const item = tree.find(Number(id)) as Item | undefined;
      const index = item && found.get(item);
      if (item === undefined || index === undefined) continue;
      known.set(item, length);
      if (uneven().set(index, length)) changed = true;
    }
    if (changed) setVersion((now) => now + 1);
  };

  /** Has what is seen, and is not there yet, built: as much of it as there is time for in this frame. */
  const advance = (started: number) => {
    if (!sight) return;
    const { offset, length } = sight.seen();
    if (length === 0) return;
    const from = offset - (options.lead?.() ?? 0);
    const margin = options.margin?.() ?? MARGIN;
    const lines = measures();
    const seen = stretchOf(lines, from, from + length);
    const wanted = stretchOf(lines, from - margin, from + length + margin);
    const begun = present();
    const next = grown(begun, seen, wanted, pace.amount);
    const more = gained(begun, next);
    batch(() => {
      if (apart(begun, next)) setLeaving((all) => [...all, begun]);
      else if (leaving().length > 0) setLeaving((all) => shrunk(all, Math.max(pace.amount - more, 1)));
      setStretch(next);
    });
    if (more > 0) pace.built(more, started);
    const line = lineOf(sought());
    if (line && line.first >= next.first && line.last <= next.last) setSought(undefined);
    if (leaving().length > 0 || !same(next, wanted)) later();
  };
  const step = () =>
    untrack(() => {
      frame = 0;
      if (!active()) return;
      const started = performance.now();
      // nothing has changed in this frame yet: looking at the layout is free
      measure();
      advance(started);
    });
  const later = () => {
    frame ||= requestAnimationFrame(step);
  };

  const seek = (wanted: ControlNode) => {
    if (!untrack(active)) return;
    const chain = new Set<object>();
    for (let at: ControlNode | undefined = wanted; at; at = at.owner) chain.add(at);
    const item = untrack(items).find((one) => chain.has(one));
    if (item && untrack(places).get(item) === undefined) setSought(() => item);
  };
  const { seekers } = tree;
  createEffect(() => {
    if (!active()) return;
    seekers.add(seek);
    onCleanup(() => seekers.delete(seek));
  });

  /** The item in which an element is. */
  const itemOf = (inside: Node): Item | undefined => {
    const chain = new Set<object | undefined>();
    for (let at: Node | null = inside; at && at !== element; at = at.parentNode) {
      const id = Number((at as HTMLElement).dataset?.control);
      if (id) chain.add(tree.find(id));
    }
    return untrack(items).find((one) => chain.has(one));
  };

  return {
    pieces,
    at: (item) => places().get(item) ?? -1,
    around: () => (active() ? present() : { first: 0, last: count() }),
    ref(root) {
      element = root;
      sight = sightOf(root, axis, options.within ?? false);
      // this code may have come later than the focus
      const focus = document.activeElement;
      if (focus && focus !== root && root.contains(focus)) setFocused(() => itemOf(focus));
      const following = sight;
      createEffect(() => {
        if (!active()) return;
        let isFirst = true;
        const look = () => {
          if (isFirst) step();
          else later();
          isFirst = false;
        };
        onCleanup(following.follow(look));
      });
      onCleanup(() => cancelAnimationFrame(frame));
      createEffect(() => {
        pieces();
        if (active()) later();
      });
      createEffect(() => {
        if (!active()) return;
        const end = receive(root, {
          focus: (event) => setFocused(() => itemOf(event.target as Node)),
          blur: () => queueMicrotask(() => root.contains(document.activeElement) || setFocused(undefined)),
        });
        onCleanup(end);
      });
    },
  };
}

import type { HistoryEntry } from "./route";
import { inTab } from "./tab";

/*
 * Where the visitor was: each entry of the browser's history knows how far what scrolls had been scrolled. It is put
 * back after a reload, and after Back or Forward when the program has built the view anew.
 */

const KEY = inTab("flet-scrolled");
/** So many entries are remembered. */
const ENTRIES = 50;
/** How long what belongs to an entry may be on its way, in milliseconds. */
const PATIENCE = 5000;
/** After so long without a change everything has its place. */
const SETTLED = 500;

type Offsets = Record<number, [top: number, left: number]>;

const serial = (): number => (history.state as HistoryEntry | null)?.serial ?? 0;

const scrollers = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(".view[data-shown=true] .scrolls")].filter(
    (element) => !element.closest("dialog"),
  );

/**
 * Begins to remember, and puts back what the document before this one left.
 *
 * @returns puts back where the visitor is, for a page that begins anew.
 */
export function rememberScrolling(): () => void {
  const known = load();
  let current = serial();
  let stop: (() => void) | undefined;

  /** How far each element has been scrolled: asking for it later could cost a layout. */
  const scrolled = new WeakMap<Element, [top: number, left: number]>();

  const note = () => {
    const offsets: Offsets = {};
    scrollers().forEach((element, index) => {
      const [top, left] = scrolled.get(element) ?? [0, 0];
      if (top || left) offsets[index] = [top, left];
    });
    known.delete(current);
    if (Object.keys(offsets).length > 0) known.set(current, offsets);
  };
  let frame = 0;
  const later = (event: Event) => {
    const at = event.target;
    if (at instanceof Element) scrolled.set(at, [at.scrollTop, at.scrollLeft]);
    if (stop || serial() !== current) return;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!stop && serial() === current) note();
    });
  };
  document.addEventListener("scroll", later, { capture: true, passive: true });
  addEventListener("pagehide", () => {
    if (!stop && serial() === current) {
      // what has been scrolled a moment ago is told with the next frame only
      for (const element of scrollers()) scrolled.set(element, [element.scrollTop, element.scrollLeft]);
      note();
    }
    save(known);
  });

  const restore = (changed: boolean) => {
    stop?.();
    const offsets = known.get(current);
    if (offsets) stop = putBack(offsets, changed, () => (stop = undefined));
  };
  addEventListener("popstate", () => {
    current = serial();
    restore(false);
  });
  // a new entry begins where the program puts it
  const push = history.pushState.bind(history);
  history.pushState = (...given) => {
    if (frame) note();
    push(...given);
    current = serial();
    known.delete(current);
    stop?.();
  };
  restore(true);
  return () => restore(true);
}

/** Scrolls to the offsets as soon as there is room for them, until the visitor does something. */
function putBack(offsets: Offsets, changed: boolean, done: () => void): () => void {
  let since = changed ? performance.now() : undefined;
  const until = performance.now() + PATIENCE;
  const observer = new MutationObserver(() => (since = performance.now()));
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-shown"] });
  let frame = 0;
  const stop = () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    for (const name of USED) removeEventListener(name, stop, true);
    done();
  };
  const look = () => {
    const now = performance.now();
    // what is still there of another entry stays as it is
    const all = since !== undefined && apply(offsets);
    if (now > until || (all && now - (since ?? now) > SETTLED)) stop();
    else frame = requestAnimationFrame(look);
  };
  for (const name of USED) addEventListener(name, stop, { capture: true, once: true });
  frame = requestAnimationFrame(look);
  return stop;
}

const USED = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

function apply(offsets: Offsets): boolean {
  const found = scrollers();
  let all = true;
  for (const [index, [top, left]] of Object.entries(offsets)) {
    const element = found[Number(index)];
    if (element && (Math.abs(element.scrollTop - top) > 1 || Math.abs(element.scrollLeft - left) > 1))
      element.scrollTo({ top, left, behavior: "instant" });
    all &&= element !== undefined && Math.abs(element.scrollTop - top) <= 1;
  }
  return all;
}

// storage is refused to pages in some privacy modes
function load(): Map<number, Offsets> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(KEY) ?? "[]"));
  } catch {
    return new Map();
  }
}

function save(known: Map<number, Offsets>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...known].slice(-ENTRIES)));
  } catch {
    // then a reload begins at the top
  }
}

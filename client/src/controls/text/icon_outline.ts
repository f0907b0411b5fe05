import { batch, createSignal, type Signal } from "solid-js";

/** The outline of an icon: filled shapes in a box. */
export interface IconOutline {
  box: string;
  shapes: { d: string; opacity: string | null; rule: string | null }[];
  /** Whether it is turned around where text runs from right to left. */
  mirrored: boolean;
  /** The icon's name in plain words. */
  name: string | undefined;
}

/** Icons that the server hands out at once. */
const AT_ONCE = 64;

const ADDRESS = /^icons\/(\d+)\/([\d,]+)\.svg$/;

const outlines = new Map<number, Signal<IconOutline | undefined>>();
/** Those that are asked for as soon as what draws now is done: a screen of icons is one request, not one for each. */
const wanted = new Set<number>();

/** The outline of an icon value, `(set << 16) | index`; undefined until it has been loaded. Loaded once. */
export function iconOutline(value: number): IconOutline | undefined {
  if (!outlines.has(value)) {
    if (wanted.size === 0) queueMicrotask(loadWanted);
    wanted.add(value);
  }
  return signalOf(value)[0]();
}

/** Has icons that a page will draw come, if it is those that are at an address. */
export function fetchIcons(address: string): void {
  const [, set, indexes] = ADDRESS.exec(address) ?? [];
  if (indexes)
    void load(
      address,
      indexes.split(",").map((index) => (+set << 16) | +index),
    );
}

function loadWanted(): void {
  let left = [...wanted].sort((one, other) => one - other);
  wanted.clear();
  while (left.length > 0) {
    const set = left[0] >> 16;
    const values = left.slice(0, AT_ONCE).filter((value) => value >> 16 === set);
    left = left.slice(values.length);
    void load(`icons/${set}/${values.map((value) => value & 0xffff)}.svg`, values);
  }
}

/** Loads icons from an address below the page's base; those that the server lacks are empty there. */
async function load(address: string, values: readonly number[]): Promise<void> {
  const signals = values.map(signalOf);
  try {
    const response = await fetch(new URL(address, document.baseURI));
    if (!response.ok) throw new Error(`No icon at ${address}`);
    const found = parseOutlines(await response.text());
    batch(() => signals.forEach(([, set], at) => void set(found[at])));
  } catch {
    for (const value of values) outlines.delete(value);
  }
}

function signalOf(value: number): Signal<IconOutline | undefined> {
  const signal = outlines.get(value) ?? createSignal<IconOutline>();
  outlines.set(value, signal);
  return signal;
}

/** Reads the file of some icons; takes nothing from it but outlines. */
export function parseOutlines(text: string): IconOutline[] {
  const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
  const several = [...documentElement.children].filter((child) => child.localName === "svg");
  return (several.length > 0 ? several : [documentElement]).map(outlineOf);
}

const outlineOf = (svg: Element): IconOutline => ({
  box: svg.getAttribute("viewBox") ?? "0 0 24 24",
  shapes: [...svg.querySelectorAll("path")].map((path) => ({
    d: path.getAttribute("d") ?? "",
    opacity: path.getAttribute("opacity"),
    rule: path.getAttribute("fill-rule"),
  })),
  mirrored: svg.classList.contains("mirrored"),
  name: svg.getAttribute("aria-label") ?? undefined,
});

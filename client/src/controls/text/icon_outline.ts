import { type Accessor, createSignal } from "solid-js";

/** The outline of an icon: filled shapes in a box. */
export interface IconOutline {
  box: string;
  shapes: { d: string; opacity: string | null; rule: string | null }[];
  /** Whether it is turned around where text runs from right to left. */
  mirrored: boolean;
  /** The icon's name in plain words. */
  name: string | undefined;
}

const outlines = new Map<number, Accessor<IconOutline | undefined>>();

/** The outline of an icon value, `(set << 16) | index`; undefined until it has been loaded. Loaded once. */
export function iconOutline(value: number): IconOutline | undefined {
  let known = outlines.get(value);
  if (!known) {
    const [outline, setOutline] = createSignal<IconOutline>();
    known = outline;
    outlines.set(value, known);
    load(iconAddress(value)).then(setOutline, () => outlines.delete(value));
  }
  return known();
}

/** Where the server has the outline, below the page's base address. */
export const iconAddress = (value: number): string => `icons/${value >> 16}/${value & 0xffff}.svg`;

async function load(address: string): Promise<IconOutline> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`No icon at ${address}`);
  return parseOutline(await response.text());
}

/** Reads the file of an icon; takes nothing from it but outlines. */
export function parseOutline(text: string): IconOutline {
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  return {
    box: svg.getAttribute("viewBox") ?? "0 0 24 24",
    shapes: [...svg.querySelectorAll("path")].map((path) => ({
      d: path.getAttribute("d") ?? "",
      opacity: path.getAttribute("opacity"),
      rule: path.getAttribute("fill-rule"),
    })),
    mirrored: svg.classList.contains("mirrored"),
    name: svg.getAttribute("aria-label") ?? undefined,
  };
}

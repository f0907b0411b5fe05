import { createSignal } from "solid-js";
import type { WireValue } from "../tree/wire";
import { fixedColor } from "../values/color";
import { DEFAULT_SEED, defaultScheme } from "./default_scheme";
import type { Scheme } from "./roles";

type Generator = (seed: string, dark: boolean) => Scheme;

const STORED = "_flet_scheme:";
const [generator, setGenerator] = createSignal<Generator>();
let loading = false;

/** The seed of a theme as `#rrggbb`; the usual one if it names none. */
export function seedColor(value: WireValue): string {
  const digits = fixedColor(value);
  return digits === undefined ? DEFAULT_SEED : `#${digits.slice(0, 6)}`;
}

/**
 * The colours of a seed; tracked. Undefined while the generator is on its way. They are worked out once, on the first
 * visit: the result is kept in the browser.
 */
export function seedScheme(seed: string, dark: boolean): Scheme | undefined {
  if (seed === DEFAULT_SEED) return dark ? defaultScheme.dark : defaultScheme.light;
  const key = `${STORED}${seed}:${dark ? "dark" : "light"}`;
  const kept = read(key);
  if (kept) return kept;
  const scheme = generator()?.(seed, dark);
  if (scheme) write(key, scheme);
  else load();
  return scheme;
}

/** Has what calls it run again when the generator is there, for what cannot refer to colours by name; tracked. */
export function followSchemes(): void {
  generator();
}

/** Another text where there are other roles, or where colours are made of a seed in another way. */
const making = (): string => Object.values(defaultScheme.dark).join();

function load(): void {
  if (loading) return;
  loading = true;
  void import("./generate").then(({ generateScheme }) => setGenerator(() => generateScheme));
}

/** What another release kept may lack roles, or be of other colours than it would be today. */
function read(key: string): Scheme | undefined {
  try {
    const [made, scheme] = JSON.parse(localStorage.getItem(key) ?? "[]");
    return made === making() ? scheme : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, scheme: Scheme): void {
  try {
    localStorage.setItem(key, JSON.stringify([making(), scheme]));
  } catch {
    // a full or refused storage costs only the next visit a moment
  }
}

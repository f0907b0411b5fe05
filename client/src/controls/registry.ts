import { type Component, createSignal, type Owner, type Signal } from "solid-js";
import type { Piece } from "../dom/succession";
import type { Property } from "../tree/declared";
import type { ControlNode } from "../tree/node";

export type ControlComponent = Component<{ node: ControlNode }>;

/** How a type of control is shown: by a component, or by what says more of it. */
export type Kind = ControlComponent | Lazy | Rooted | Adapting;

/** Milliseconds after which code that did not arrive, as while the connection is away, is asked for again. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;

/** A component whose code comes when it is first needed. */
export class Lazy<Shown = ControlComponent> {
  private component: Shown | undefined;
  private readonly ready: Signal<undefined> = createSignal(undefined, { equals: false });
  private under: Promise<void> | undefined;

  constructor(private readonly load: () => Promise<Shown>) {}

  /** The component once its code is there; tracked until then. */
  get(): Shown | undefined {
    if (this.component) return this.component;
    void this.fetch();
    this.ready[0]();
    return undefined;
  }

  get isThere(): boolean {
    return this.component !== undefined;
  }

  /** Has the code come: settled when it is there or failed to come. Then it is asked for again, and again. */
  fetch(): Promise<void> {
    this.under ??= this.begin(FIRST_PAUSE);
    return this.under;
  }

  private async begin(pause: number): Promise<void> {
    try {
      this.component = await this.load();
    } catch (error) {
      if (pause === FIRST_PAUSE)
        console.info("The code of a control did not arrive; it is asked for again:", error);
      setTimeout(() => void this.begin(Math.min(2 * pause, LONGEST_PAUSE)), pause);
      return;
    }
    this.ready[1](undefined);
  }
}

/** A control that has another root element, depending on whether some properties are set: then it is built anew. */
export class Rooted {
  constructor(
    readonly usual: ControlComponent | Lazy,
    readonly properties: readonly Property[],
    /** What it is with one of them. */
    readonly other: ControlComponent | Lazy,
  ) {}
}

/** Two kinds: on Apple's systems the second one where the control, or one above it, is `adaptive`. */
export class Adapting {
  constructor(
    readonly usual: Kind,
    readonly apple: Kind,
  ) {}
}

export const lazily = <Shown = ControlComponent>(load: () => Promise<Shown>): Lazy<Shown> => new Lazy(load);

export const rooted = (
  usual: ControlComponent | Lazy,
  properties: readonly Property[],
  other: ControlComponent | Lazy = usual,
): Rooted => new Rooted(usual, properties, other);

export const adapting = (usual: Kind, apple: Kind): Adapting => new Adapting(usual, apple);

/** Stands in the table for controls whose Python class brings its own code. */
export const BROUGHT = "*";

/** Puts a badge, and what holds it, around what a control shows: it is in the content of the piece then, until it leaves. */
export type BadgeFrame = (face: { node: ControlNode }, piece: Piece, owner: Owner | null) => Piece["frame"];

let kinds: Readonly<Record<string, Kind>> = {};
let badge: Lazy<BadgeFrame> | undefined;

/** Hands in how each type of control is shown, and a badge. */
export function provide(table: Readonly<Record<string, Kind>>, frame: Lazy<BadgeFrame>): void {
  kinds = table;
  badge = frame;
}

/** Has the code of what a control of this type usually is come, as soon as the page is known to have one. */
export async function fetchCode(type: string): Promise<void> {
  await fetchKind(kinds[type]);
}

async function fetchKind(kind: Kind | undefined): Promise<void> {
  if (kind instanceof Lazy) await kind.fetch();
  else if (kind instanceof Rooted) await fetchKind(kind.usual);
  else if (kind instanceof Adapting) await fetchKind(kind.usual);
}

export const kindOf = (type: string): Kind | undefined => kinds[type];

/** What stands around controls with a badge, once its code is there; tracked until then. */
export const badgeFrame = (): BadgeFrame | undefined => badge?.get();

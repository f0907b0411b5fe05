import { type Component, createSignal, type Signal } from "solid-js";
import type { ControlNode } from "../tree/node";

export type ControlComponent = Component<{ node: ControlNode }>;

/** How a type of control is shown: by a component, or by what says more of it. */
export type Kind = ControlComponent | Lazy | Rooted | Adapting;

/** A component whose code comes when it is first needed. */
export class Lazy {
  private component: ControlComponent | undefined;
  private ready: Signal<undefined> | undefined;

  constructor(private readonly load: () => Promise<ControlComponent>) {}

  /** The component once its code is there; tracked until then. */
  get(): ControlComponent | undefined {
    if (this.component) return this.component;
    if (this.ready === undefined) {
      this.ready = createSignal(undefined, { equals: false });
      void this.begin();
    }
    this.ready[0]();
    return undefined;
  }

  private async begin(): Promise<void> {
    try {
      this.component = await this.load();
    } catch (error) {
      // asked for again when the next one is shown
      console.error("The code of a control did not arrive:", error);
      this.ready = undefined;
      return;
    }
    this.ready?.[1](undefined);
  }
}

/** A component that makes another root element, depending on whether some properties are set: then it is built anew. */
export class Rooted {
  constructor(
    readonly component: ControlComponent,
    readonly properties: readonly string[],
  ) {}
}

/** Two kinds: on Apple's systems the second one where the control, or one above it, is `adaptive`. */
export class Adapting {
  constructor(
    readonly usual: Kind,
    readonly apple: Kind,
  ) {}
}

export const lazily = (load: () => Promise<ControlComponent>): Lazy => new Lazy(load);

export const rooted = (component: ControlComponent, properties: readonly string[]): Rooted =>
  new Rooted(component, properties);

export const adapting = (usual: Kind, apple: Kind): Adapting => new Adapting(usual, apple);

/** Stands in the table for controls whose Python class brings its own code. */
export const BROUGHT = "*";

let kinds: Readonly<Record<string, Kind>> = {};

/** Hands in how each type of control is shown. */
export function provide(table: Readonly<Record<string, Kind>>): void {
  kinds = table;
}

export const kindOf = (type: string): Kind | undefined => kinds[type];

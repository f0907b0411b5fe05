import { createSignal, getListener, type Signal } from "solid-js";
import type { Tree } from "./tree";
import { Action, type WireMap, type WireValue } from "./wire";

/** What INVOKE_METHOD may call on a control while it is mounted. */
export type Methods = Record<string, (args: WireMap) => unknown>;

export interface FireOptions {
  /** Send the event even if the control has no handler. */
  always?: boolean;
}

/** Events that report what happened by itself: a disabled control sends them too. */
const PASSIVE = new Set([
  "animation_end",
  "blur",
  "close",
  "data_channel_open",
  "dismiss",
  "error",
  "focus",
  "image_error",
  "resize",
  "result",
  "scroll",
  "size_change",
  "upload",
  "visible",
]);

type Trigger = Signal<undefined>;

const ALWAYS = { equals: false as const };

function follow<Key>(triggers: Map<Key, Trigger>, key: Key): void {
  // outside of components and effects nobody follows
  if (getListener() === null) return;
  let trigger = triggers.get(key);
  if (trigger === undefined) {
    trigger = createSignal(undefined, ALWAYS);
    triggers.set(key, trigger);
  }
  trigger[0]();
}

/** Stands for all properties that are not set: most never are, and one trigger for them saves thousands. */
const UNSET = Symbol();

/** A control of the page: an id, a type and properties that components follow one by one. */
export class ControlNode {
  /** The control or component that holds this one; undefined for the page. */
  owner: ControlNode | undefined;
  /** The property of `owner` under which it is found, however deep. */
  slot: string | undefined;

  private triggers: Map<string | typeof UNSET, Trigger> | undefined;
  private groups: Map<ReadonlySet<string>, Trigger> | undefined;
  private methods: Methods[] | undefined;
  private waiting: (() => void)[] | undefined;

  constructor(
    readonly tree: Tree,
    readonly id: number,
    readonly type: string,
    private props: WireMap,
  ) {}

  /** The nearest control above; components do not count. */
  get parent(): ControlNode | undefined {
    let above = this.owner;
    while (above?.type === "C") above = above.owner;
    return above;
  }

  /** Tracked read. `null` and absent are the same; a component gives its body. */
  get(name: string): WireValue {
    const value = this.props[name];
    this.triggers ??= new Map();
    follow(this.triggers, value === undefined || value === null ? UNSET : name);
    return value instanceof ControlNode && value.type === "C" ? value.get("_b") : (value ?? undefined);
  }

  /** All properties, tracked as one: for readers of many that are rarely set, who name them in a set. */
  group(names: ReadonlySet<string>): Readonly<WireMap> {
    this.groups ??= new Map();
    follow(this.groups, names);
    return this.props;
  }

  /** Untracked read of one property. */
  peek(name: string): WireValue {
    const value = this.props[name];
    return value instanceof ControlNode && value.type === "C" ? value.peek("_b") : (value ?? undefined);
  }

  /** The stored value as it came, components included; untracked. */
  raw(name: string): WireValue {
    return this.props[name];
  }

  /** Names of all properties that are set. */
  names(): string[] {
    return Object.keys(this.props);
  }

  /** Changes properties here only. */
  set(changes: WireMap): void {
    this.tree.change(() => {
      for (const name in changes) this.put(name, changes[name]);
    });
  }

  /** Changes properties here and on the server. */
  update(changes: WireMap): void {
    this.set(changes);
    this.tree.post(Action.update, { id: this.id, props: changes });
  }

  /** Reports an event, if the control has a handler for it. */
  fire(name: string, data: WireValue = null, options?: FireOptions): void {
    if (!options?.always && this.peek(`on_${name}`) !== true) return;
    if (!PASSIVE.has(name) && this.isDisabled()) return;
    this.tree.post(Action.event, { target: this.id, name, data });
  }

  /** Whether someone listens to an event; tracked. */
  listens(name: string): boolean {
    return this.get(`on_${name}`) === true;
  }

  /** Disabled itself or by a control above it; tracked. */
  disabled(): boolean {
    return this.get("disabled") === true || (this.owner?.disabled() ?? false);
  }

  private isDisabled(): boolean {
    return this.peek("disabled") === true || (this.owner?.isDisabled() ?? false);
  }

  /** A value of `_internals`; tracked. */
  internal(name: string): WireValue {
    const internals = this.get("_internals") as WireMap | undefined;
    return internals?.[name];
  }

  /** Stores one property and wakes its readers. The tree calls it inside a change. */
  put(name: string, value: WireValue): void {
    const previous = this.props[name];
    if (previous === value && typeof value !== "object") return;
    this.props[name] = value;
    if (previous === undefined || previous === null) this.notify(UNSET);
    this.wake(name);
    // a parent lists only its visible children, and puts those with a badge into a box
    if (name === "visible" || name === "badge") this.owner?.wake(this.slot);
  }

  /** Wakes the readers of a property that has the same value as before. */
  again(name: string): void {
    this.wake(name);
  }

  private wake(name: string | undefined): void {
    if (name === undefined) return;
    this.notify(name);
    for (const [names, trigger] of this.groups ?? []) if (names.has(name)) trigger[1](undefined);
  }

  private notify(name: string | typeof UNSET): void {
    this.triggers?.get(name)?.[1](undefined);
  }

  /** Offers methods to the server; the returned function withdraws them. */
  offer(methods: Methods): () => void {
    this.methods = [...(this.methods ?? []), methods];
    const waiting = this.waiting;
    this.waiting = undefined;
    for (const go of waiting ?? []) go();
    return () => {
      this.methods = this.methods?.filter((one) => one !== methods);
    };
  }

  /** Calls a method; waits for the control to be mounted, `timeout` milliseconds at most. */
  async invoke(name: string, args: WireMap = {}, timeout = 10_000): Promise<unknown> {
    if (!this.methods?.length) this.tree.seek(this);
    if (!this.methods?.length) await this.mounted(name, timeout);
    const offering = (this.methods ?? []).filter((one) => name in one);
    if (offering.length === 0) throw new Error(`Unknown ${this.type} method: ${name}`);
    const results = await Promise.all(offering.map((one) => one[name](args)));
    return results[0];
  }

  private mounted(name: string, timeout: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting = this.waiting?.filter((one) => one !== go);
        reject(new Error(`Timeout waiting for invoke method listener for ${this.type}(${this.id}).${name}`));
      }, timeout);
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      this.waiting = [...(this.waiting ?? []), go];
    });
  }
}

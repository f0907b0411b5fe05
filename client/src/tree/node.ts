import { createSignal, getListener, type Signal } from "solid-js";
import type { BareEvent, Changes, ControlType, EventName, Methods, Payload, Property } from "./declared";
import { Offered } from "./offered";
import { FRAMING, INHERITED, PASSIVE, REBUILDING } from "./special";
import type { Tree } from "./tree";
import { tellTyped } from "./typed_text";
import { Action, type WireMap, type WireValue } from "./wire";

export interface FireOptions {
  /** Send the event even if the control has no handler. */
  always?: boolean;
}

/** What shows a control and does not follow it. */
export interface Unfollowing {
  /** Called after the first change, to follow it from then on. */
  follow(): void;
}

type Trigger = Signal<undefined>;
type Listener = ReturnType<typeof getListener>;

const ALWAYS = { equals: false as const };

const newTrigger = (): Trigger => createSignal(undefined, ALWAYS);

/**
 * Stands for all properties that are not set of a control that holds no other: most never are, and one trigger for them saves
 * thousands. What holds others is read by these too, so that each property has a trigger of its own.
 */
const UNSET = Symbol();

/** Stands for what is around the controls that one holds. */
const FRAMES = Symbol();

/** Stands for being disabled, by whatever does it. */
const OFF = Symbol();

/** Stands for the controls in a property, whatever becomes of them. */
const heldIn = (name: string): string => `${name}[]`;

/**
 * A control of the page: an id, a type and properties that components follow one by one. What it can be asked for is what
 * the declaration of its type has, or where the type is not known, what any has.
 */
export class ControlNode<Type extends ControlType = ControlType> {
  /** The control or component that holds this one; undefined for the page. */
  owner: ControlNode | undefined;
  /** The property of `owner` under which it is found, however deep. */
  slot: string | undefined;

  /** Whether it holds, or held, other controls. */
  holds = false;
  /** What stands for it where others write code; their business. */
  face: object | undefined;
  /** What is remembered of the room that it takes; its layout's business. */
  room: number | undefined;

  /** What shows it as it was when it came, if nothing about it has changed since. */
  unfollowed: Unfollowing | undefined;

  /** Whether it, or something in it, is to know whether it is disabled. */
  asked = false;
  /** Told whenever the control is disabled or enabled, by itself or from above. */
  private switched: ((off: boolean) => void) | undefined;

  private triggers: Map<string | symbol, Trigger> | undefined;
  /** Goes off with every change. */
  private trigger: Trigger | undefined;
  /** The effect that follows every change already. */
  private follower: Listener = null;
  private offered: Offered | undefined;

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
  get(name: Property<Type>): WireValue {
    const value = this.props[name] ?? undefined;
    // outside of components and effects nobody follows
    const listener = getListener();
    if (listener !== null && listener !== this.follower)
      this.track(value === undefined && !this.holds && !INHERITED.has(name) ? UNSET : name);
    return value instanceof ControlNode && value.type === "C" ? value.get("_b") : value;
  }

  /** The same, but not woken by what becomes of the controls in it: that one is hidden, or built anew. */
  held(name: Property<Type>): WireValue {
    const value = this.props[name];
    if (typeof value !== "object" || value === null) return this.get(name);
    this.follow(heldIn(name));
    return value instanceof ControlNode && value.type === "C" ? value.held("_b") : value;
  }

  /** Follows what stands around the controls of a list that this one holds, and which of them are to be built anew. */
  followFrames(slot: string | undefined): void {
    if (slot === undefined || !Array.isArray(this.props[slot])) return;
    this.follow(slot);
    this.follow(FRAMES);
  }

  private follow(key: string | symbol): void {
    if (getListener() !== null) this.track(key);
  }

  private track(key: string | symbol): void {
    this.triggers ??= new Map();
    let trigger = this.triggers.get(key);
    if (trigger === undefined) {
      trigger = newTrigger();
      this.triggers.set(key, trigger);
    }
    trigger[0]();
  }

  /** All properties, tracked as one. */
  all(): Readonly<WireMap> {
    const listener = getListener();
    if (listener !== null && listener !== this.follower) {
      this.trigger ??= newTrigger();
      this.trigger[0]();
    }
    return this.props;
  }

  /** Runs the work of an effect that follows every change of this control: its reads cost nothing then. */
  followed<Result>(work: () => Result): Result {
    const before = this.follower;
    this.all();
    this.follower = getListener();
    try {
      return work();
    } finally {
      this.follower = before;
    }
  }

  /** Tracked read of a property whose name is put together, or comes from outside: no type can check it. */
  named(name: string): WireValue {
    return this.get(name as Property<Type>);
  }

  /** Untracked read of one property. */
  peek(name: Property<Type>): WireValue {
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
  set(changes: Changes<Type>): void {
    this.tree.change(() => {
      for (const [name, value] of Object.entries<WireValue>(changes)) this.put(name, value);
    });
  }

  /** Changes properties here and on the server. */
  update(changes: Changes<Type>): void {
    this.set(changes);
    this.tree.post(Action.update, { id: this.id, props: changes });
  }

  /** Reports an event, if the control has a handler for it. */
  fire(name: BareEvent<Type>): void;
  fire<Name extends EventName<Type>>(name: Name, data: Payload<Type, Name>, options?: FireOptions): void;
  fire(name: EventName<Type>, data: WireValue = null, options?: FireOptions): void {
    if (!options?.always && this.peek(`on_${name}`) !== true) return;
    if (!PASSIVE.has(name) && this.isDisabled()) return;
    tellTyped();
    this.tree.post(Action.event, { target: this.id, name, data });
  }

  /** Whether someone listens to an event; tracked. */
  listens(name: EventName<Type>): boolean {
    return this.get(`on_${name}`) === true;
  }

  /** Disabled itself or by a control above it; tracked. */
  disabled(): boolean {
    if (getListener() !== null) {
      this.track(OFF);
      this.ask();
    }
    return this.isDisabled();
  }

  /** Calls a function with whether the control is disabled: now, and whenever that changes. The result ends it. */
  onSwitch(tell: (off: boolean) => void): () => void {
    this.switched = tell;
    this.ask();
    tell(this.isDisabled());
    return () => {
      if (this.switched === tell) this.switched = undefined;
    };
  }

  private ask(): void {
    for (let at: ControlNode | undefined = this; at && !at.asked; at = at.owner) at.asked = true;
  }

  /** Tells whoever asked that this one may be disabled now, or enabled. */
  tellSwitched(): void {
    this.notify(OFF);
    this.switched?.(this.isDisabled());
  }

  private isDisabled(): boolean {
    return this.peek("disabled") === true || (this.owner?.isDisabled() ?? false);
  }

  /** A value of `_internals`; tracked. */
  internal(name: string): WireValue {
    const internals = this.get("_internals") as WireMap | undefined;
    return internals?.[name];
  }

  /** Stores a property that the control comes with: nobody has read it yet. */
  bring(name: string, value: WireValue): void {
    this.props[name] = value;
  }

  /** Stores one property and wakes its readers. The tree calls it inside a change. */
  put(name: string, value: WireValue): void {
    const previous = this.props[name];
    if (previous === value && typeof value !== "object") return;
    this.props[name] = value;
    if (previous === undefined || previous === null) this.notify(UNSET);
    this.wake(name);
    if (this.holds) this.notify(heldIn(name));
    if (name === "disabled") this.tree.switches(this);
    // what a control is built from is its holder's business: a parent lists only its visible children
    if (REBUILDING.has(name)) this.owner?.wake(this.slot);
    else if (FRAMING.has(name)) this.owner?.reframe(this.slot);
  }

  /** Takes a place. */
  stand(owner: ControlNode, slot: string): void {
    const before = this.owner;
    this.owner = owner;
    this.slot = slot;
    owner.holds = true;
    if (before === owner || !this.asked) return;
    owner.ask();
    this.tree.switches(this);
  }

  /** Takes another place; what comes from above may differ there. */
  move(owner: ControlNode, slot: string): void {
    const before = this.owner;
    this.stand(owner, slot);
    if (before === owner) return;
    for (const name of INHERITED) this.notify(name);
    this.touch();
  }

  /** Wakes those that follow every change, for something that is not a property. */
  touch(): void {
    this.trigger?.[1](undefined);
    this.tellChanged();
  }

  /** Wakes the readers of a property that has the same value as before. */
  again(name: string): void {
    this.wake(name);
  }

  private wake(name: string | undefined): void {
    if (name === undefined) return;
    if (this.room !== undefined) this.tree.outdate(this, name);
    this.notify(name);
    this.touch();
  }

  private reframe(slot: string | undefined): void {
    if (slot !== undefined && Array.isArray(this.props[slot])) {
      this.notify(FRAMES);
      this.tellChanged();
    } else this.wake(slot);
  }

  private tellChanged(): void {
    if (this.unfollowed) this.tree.follows(this);
  }

  private notify(name: string | symbol): void {
    this.triggers?.get(name)?.[1](undefined);
  }

  /** Offers methods to the server; the returned function withdraws them. */
  offer(methods: Methods<Type>): () => void {
    return this.offers().add(methods);
  }

  private offers(): Offered {
    this.offered ??= new Offered(`${this.type}(${this.id})`);
    return this.offered;
  }

  /** Calls a method; waits for the control to be mounted, `timeout` milliseconds at most. */
  async invoke(name: string, args: WireMap = {}, timeout = 10_000): Promise<unknown> {
    const offers = this.offers();
    if (!offers.any) this.tree.seek(this);
    if (!offers.any) await offers.arrive(name, timeout);
    const offering = offers.named(name);
    if (offering.length === 0) throw new Error(`Unknown ${this.type} method: ${name}`);
    const results = await Promise.all(offering.map((one) => one[name as keyof Methods]?.(args as never)));
    return results[0];
  }
}

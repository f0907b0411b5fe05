import { batch } from "solid-js";
import { Concerned } from "./concerned";
import { ControlNode } from "./node";
import { isMap, type WireMap, type WireValue } from "./wire";

/** Lists of more controls are long: they are shown gradually. */
export const MANY = 100;

/** Facts of controls that depend on those within: kept in `room` of each until one of the `names` changes. */
export interface Layout {
  readonly names: ReadonlySet<string>;
  /** Works them out anew for controls that changed, and wakes those that are concerned. */
  settle(changed: ReadonlySet<ControlNode>): void;
}

/** All controls of a visitor's page, found by id. */
export class Tree {
  /** The page: always there, empty until the server has sent it. */
  readonly page: ControlNode = new ControlNode(this, 1, "Page", {});

  /** Called with a control that is needed although it may not be shown yet; lists that grow gradually bring it. */
  readonly seekers = new Set<(node: ControlNode) => void>();

  /** What is worked out from several controls and remembered in `room`; whoever first does so sets it. */
  layout: Layout | undefined;

  /** Told of each type of control that comes for the first time, before anything of it is shown. */
  meets: ((type: string) => void) | undefined;

  /** Tells a control and those in it that they may be disabled now, or enabled; set by those who do it for very many. */
  tellSwitched: (around: ControlNode) => void = (around) => {
    for (const node of new Concerned(around).next()) node.tellSwitched();
  };

  /** Told of each long list that comes, before anything of it is shown. */
  meetsMany: (() => void) | undefined;

  private readonly met = new Set<string>();
  private readonly outdated = new Set<ControlNode>();
  private readonly switched = new Set<ControlNode>();
  private readonly rested = new Set<ControlNode>();
  private readonly index = new Map<number, ControlNode>([[1, this.page]]);

  /** `post` sends a message to the server. */
  constructor(readonly post: (action: number, body: WireMap) => void) {}

  find(id: number): ControlNode | undefined {
    return this.index.get(id);
  }

  /** All controls that are there. */
  all(): ControlNode[] {
    return [...this.index.values()];
  }

  /** Has a control shown, if it belongs to what is still being built. */
  seek(node: ControlNode): void {
    // a list that comes into being meanwhile is asked, too
    for (const seeker of this.seekers) seeker(node);
  }

  /** Runs changes as one: what depends on them is brought up to date once, at the end. */
  change(work: () => void): void {
    let failure: { reason: unknown } | undefined;
    // caught inside: a batch that throws would not wake what has already changed
    batch(() => {
      try {
        work();
        this.settle();
      } catch (reason) {
        failure = { reason };
      }
    });
    if (failure) throw failure.reason;
  }

  /** Notes that what is remembered of a control may not hold any more. */
  outdate(node: ControlNode, name: string): void {
    if (this.layout?.names.has(name)) this.outdated.add(node);
  }

  /** Notes that a control, and what is in it, may be disabled now, or enabled. */
  switches(node: ControlNode): void {
    this.switched.add(node);
  }

  /** Notes that a control which nothing followed is to be followed from the end of this change on. */
  follows(node: ControlNode): void {
    this.rested.add(node);
  }

  private settle(): void {
    for (const node of this.switched) this.tellSwitched(node);
    this.switched.clear();
    if (this.outdated.size > 0) {
      const changed = new Set(this.outdated);
      this.outdated.clear();
      this.layout?.settle(changed);
    }
    for (const node of this.rested) node.unfollowed?.follow();
    this.rested.clear();
  }

  /** Takes the whole page. With `keep`, controls of the same id and type stay the objects that they are. */
  load(page: WireMap, keep: boolean): void {
    const known = keep ? new Map(this.index) : new Map<number, ControlNode>();
    this.change(() => {
      const before = new Set(this.index.values());
      this.index.clear();
      this.index.set(this.page.id, this.page);
      this.fill(this.page, page, known);
      for (const node of before) if (this.index.get(node.id) !== node) node.owner = undefined;
    });
  }

  /** Turns what came over the wire into values: maps with `_c` become nodes under `owner`. */
  adopt(value: WireValue, owner: ControlNode, slot: string, known?: Map<number, ControlNode>): WireValue {
    if (Array.isArray(value)) {
      if (value.length > MANY && isMap(value[0]) && "_c" in value[0]) this.meetsMany?.();
      return value.map((item) => this.adopt(item, owner, slot, known));
    }
    if (!isMap(value)) return value;
    if (typeof value._c !== "string") {
      const map: WireMap = {};
      for (const key in value) map[key] = this.adopt(value[key], owner, slot, known);
      return map;
    }
    if (!this.met.has(value._c)) {
      this.met.add(value._c);
      this.meets?.(value._c);
    }
    const id = value._i as number;
    const same = known?.get(id);
    const isSame = same?.type === value._c;
    const node = isSame ? same : new ControlNode(this, id, value._c, {});
    node.stand(owner, slot);
    this.index.set(id, node);
    if (isSame) this.fill(node, value, known);
    else
      for (const name in value)
        if (isProperty(name)) node.bring(name, this.adopt(value[name], node, name, known));
    return node;
  }

  private fill(node: ControlNode, map: WireMap, known?: Map<number, ControlNode>): void {
    for (const name of node.names()) if (!(name in map)) node.put(name, undefined);
    for (const name in map) {
      if (isProperty(name)) node.put(name, this.adopt(map[name], node, name, known));
    }
  }

  /** Takes what left the tree out of the index. */
  forget(value: WireValue): void {
    if (value instanceof ControlNode) {
      if (this.index.get(value.id) === value) this.index.delete(value.id);
      for (const name of value.names()) this.forget(value.raw(name));
    } else if (Array.isArray(value)) {
      for (const item of value) this.forget(item);
    } else if (isMap(value)) {
      for (const key in value) this.forget(value[key]);
    }
  }
}

/** The others say which control it is. */
const isProperty = (name: string): boolean => name !== "_c" && name !== "_i";

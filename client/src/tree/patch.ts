import { ControlNode } from "./node";
import type { Tree } from "./tree";
import { takeFromProgram } from "./typed_text";
import { isMap, type WireMap, type WireValue } from "./wire";

type Container = ControlNode | WireValue[] | WireMap;
type Path = readonly string[];

/** Where an operation works: the container, and the control and property through which its readers see it. */
interface Place {
  container: Container;
  owner: ControlNode;
  slot: string | undefined;
}

const Op = { set: 0, add: 1, remove: 2, move: 3 } as const;

/** Applies PATCH_CONTROL to a control. Operations before one that fails stay applied. */
export function applyPatch(root: ControlNode, patch: readonly WireValue[]): void {
  root.tree.change(() => new Patching(root, patch).run());
}

class Patching {
  private readonly tree: Tree;
  private readonly paths = new Map<number, Path>();
  // Lists and maps are copied once in a patch and then changed in place, so that readers get a new object.
  private readonly copied = new Set<object>();

  constructor(
    private readonly root: ControlNode,
    private readonly patch: readonly WireValue[],
  ) {
    this.tree = root.tree;
    this.label(patch[0], []);
  }

  run(): void {
    for (const op of this.patch.slice(1)) this.apply(op as WireValue[]);
  }

  private label(entry: WireValue, path: Path): void {
    const [index, children] = entry as [number, WireMap?];
    this.paths.set(index, path);
    for (const step in children ?? {}) this.label(children?.[step], [...path, step]);
  }

  private apply(op: WireValue[]): void {
    const [code, at, key] = op as [number, number, string | number];
    const place = this.find(at);
    if (code === Op.set && typeof op[4] === "string" && place.container instanceof ControlNode)
      takeFromProgram(place.container, String(key), op[4], op[3] === null ? "" : String(op[3]));
    else if (code === Op.set) this.write(place, key, op[3], false);
    else if (code === Op.add) this.write(place, key, op[3], true);
    else if (code === Op.remove) this.tree.forget(this.take(place, key));
    else if (code === Op.move) {
      const value = this.take(place, key);
      this.put(this.find(op[3] as number), op[4] as string | number, value);
    } else throw new Error(`Unknown patch operation: ${code}`);
  }

  private find(index: number): Place {
    const path = this.paths.get(index);
    if (path === undefined) throw new Error(`Patch refers to unknown node ${index}`);
    const place: Place = { container: this.root, owner: this.root, slot: undefined };
    for (const step of path) {
      const value = read(place.container, step);
      if (value instanceof ControlNode) {
        place.container = value;
        place.owner = value;
        place.slot = undefined;
        continue;
      }
      if (!Array.isArray(value) && !isMap(value)) throw new Error(`Patch leads nowhere: ${path.join(".")}`);
      if (place.container instanceof ControlNode) place.slot = step;
      place.container = this.own(place.container, step, value);
    }
    return place;
  }

  private own(container: Container, step: string, value: WireValue[] | WireMap): Container {
    if (this.copied.has(value)) return value;
    const copy = Array.isArray(value) ? [...value] : { ...value };
    this.copied.add(copy);
    if (container instanceof ControlNode) container.put(step, copy);
    else if (Array.isArray(container)) container[Number(step)] = copy;
    else container[step] = copy;
    return copy;
  }

  private write(place: Place, key: string | number, raw: WireValue, insert: boolean): void {
    const { container, owner } = place;
    const value = this.tree.adopt(raw, owner, place.slot ?? String(key));
    if (Array.isArray(container)) {
      const [replaced] = container.splice(inRange(container, key, insert), insert ? 0 : 1, value);
      this.tree.forget(replaced);
    } else {
      const replaced = read(container, String(key));
      this.store(container, String(key), value);
      this.tree.forget(replaced);
      // the program says the same again where what it names has changed: a file of the same name
      if (replaced === value && container instanceof ControlNode) container.again(String(key));
    }
    this.wake(place);
  }

  private take(place: Place, key: string | number): WireValue {
    const { container } = place;
    let value: WireValue;
    if (Array.isArray(container)) {
      [value] = container.splice(inRange(container, key, false), 1);
    } else {
      value = read(container, String(key));
      if (container instanceof ControlNode) container.put(String(key), undefined);
      else delete container[key];
    }
    this.wake(place);
    return value;
  }

  private put(place: Place, key: string | number, value: WireValue): void {
    const { container } = place;
    if (Array.isArray(container)) container.splice(inRange(container, key, true), 0, value);
    else this.store(container, String(key), value);
    rehome(value, place.owner, place.slot ?? String(key));
    this.wake(place);
  }

  private store(container: ControlNode | WireMap, key: string, value: WireValue): void {
    if (container instanceof ControlNode) container.put(key, value);
    else container[key] = value;
  }

  private wake({ owner, slot }: Place): void {
    if (slot !== undefined) owner.put(slot, owner.raw(slot));
  }
}

function read(container: Container, step: string): WireValue {
  if (container instanceof ControlNode) return container.raw(step);
  return Array.isArray(container) ? container[Number(step)] : container[step];
}

function inRange(list: WireValue[], key: string | number, insert: boolean): number {
  const index = Number(key);
  const last = insert ? list.length : list.length - 1;
  if (!(index >= 0 && index <= last))
    throw new Error(`Patch index ${key} is outside a list of ${list.length}`);
  return index;
}

function rehome(value: WireValue, owner: ControlNode, slot: string): void {
  if (value instanceof ControlNode) {
    value.move(owner, slot);
  } else if (Array.isArray(value)) {
    for (const item of value) rehome(item, owner, slot);
  } else if (isMap(value)) {
    for (const key in value) rehome(value[key], owner, slot);
  }
}

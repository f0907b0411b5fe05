import { fetchCode, kindOf, Lazy, Rooted } from "../src/controls/registry";
import type { ControlNode } from "../src/tree/node";
import { Tree } from "../src/tree/tree";
import type { Message, WireMap } from "../src/tree/wire";

/** A control as the server writes it. */
export function control(type: string, id: number, props: WireMap = {}): WireMap {
  return { _c: type, _i: id, ...props };
}

/** A tree with a page, and what is sent to the server. */
export function page(props: WireMap = {}): { tree: Tree; sent: Message[]; find(id: number): ControlNode } {
  const sent: Message[] = [];
  const tree = new Tree((action, body) => sent.push([action, body]));
  tree.load(control("Page", 1, props), false);
  return {
    tree,
    sent,
    find(id) {
      const node = tree.find(id);
      if (node === undefined) throw new Error(`There is no control ${id}.`);
      return node;
    },
  };
}

/** Waits for the code of controls that comes when it is needed: then they are shown at once. */
export async function arrived(...types: string[]): Promise<void> {
  for (const type of types) {
    const kind = kindOf(type);
    await fetchCode(type);
    if (kind instanceof Rooted && kind.other instanceof Lazy) await kind.other.fetch();
  }
}

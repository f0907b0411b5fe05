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

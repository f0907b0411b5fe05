import type { Part } from "../../../public/extension";
import type { EventName, Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { children } from "../../tree/read";
import { Rate } from "./rate";
import { given, givenMap, taken, takenMap } from "./values";

const nodes = new WeakMap<Part, ControlNode>();
/** Those of which it has been told that they send too much. */
const told = new WeakSet<ControlNode>();

/** What a module is given of a control in the properties of its own. */
export function partOf(node: ControlNode): Part {
  // on the control itself: there may be 100,000
  let part = node.face as Part | undefined;
  if (part === undefined) {
    const rate = new Rate();
    part = Object.freeze(
      partFields(node, (send) => {
        const error = rate.over();
        if (error === undefined) send();
        else if (!told.has(node)) console.error(`${node.type} ${node.id}:`, error);
        if (error !== undefined) told.add(node);
      }),
    );
    node.face = part;
    nodes.set(part, node);
  }
  return part;
}

/** The control that a part stands for. */
export const nodeOf = (part: Part): ControlNode | undefined => nodes.get(part);

/** The members of a part, for one that has more; `limit` is given what would be sent. */
export function partFields(node: ControlNode, limit: (send: () => void) => void): Part {
  return {
    id: node.id,
    type: node.type,
    get: (name) => given(node.named(name), partOf),
    all: () => givenMap(node.all(), partOf),
    parts: (name) => children(node, name as Property).map(partOf),
    disabled: () => node.disabled(),
    listens: (event) => node.listens(event as EventName),
    fire: (event, data) => {
      const sent = taken(data);
      if (node.listens(event as EventName)) limit(() => node.fire(event as EventName, sent));
    },
    update: (changes) => {
      const sent = takenMap(changes);
      limit(() => node.update(sent));
    },
  };
}

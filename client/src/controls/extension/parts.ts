import type { Part } from "../../../public/extension";
import type { EventName, Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { children } from "../../tree/read";
import { given, givenMap, taken, takenMap } from "./values";

const nodes = new WeakMap<Part, ControlNode>();
const parts = new WeakMap<ControlNode, Part>();

/** What a module is given of a control in the properties of its own. */
export function partOf(node: ControlNode): Part {
  let part = parts.get(node);
  if (part === undefined) {
    part = Object.freeze(partFields(node));
    parts.set(node, part);
    nodes.set(part, node);
  }
  return part;
}

/** The control that a part stands for. */
export const nodeOf = (part: Part): ControlNode | undefined => nodes.get(part);

/** The members of a part, for one that has more. */
export function partFields(node: ControlNode): Part {
  return {
    id: node.id,
    type: node.type,
    get: (name) => given(node.named(name), partOf),
    all: () => givenMap(node.all(), partOf),
    parts: (name) => children(node, name as Property).map(partOf),
    disabled: () => node.disabled(),
    listens: (event) => node.listens(event as EventName),
    fire: (event, data) => node.fire(event as EventName, taken(data)),
    update: (changes) => node.update(takenMap(changes)),
  };
}

import { whenIdle } from "../../browser/idle";
import type { ControlNode } from "../../tree/node";
import { controlsInSight } from "./in_sight";

/** So many controls are told at once. */
const AT_ONCE = 300;
/** What is seen is told with as many as this that are in it: they may be parts of it, without an element of their own. */
const PARTS = 60;
/** The others by so many: the browser goes over the whole page each time. */
const TOGETHER = 1500;

interface Rest {
  readonly nodes: readonly ControlNode[];
  readonly told: ReadonlySet<ControlNode>;
  at: number;
}

const left: Rest[] = [];

/**
 * Tells controls that they may be disabled now, or enabled. Of very many those that are seen are told at once, the others
 * in idle time: each is drawn anew by it, and until then asks whether it is disabled when something is done with it.
 */
export function tellGradually(nodes: readonly ControlNode[]): void {
  if (nodes.length <= AT_ONCE) {
    tell(nodes);
    return;
  }
  const told = thoseInSight(nodes);
  tell(told);
  if (left.push({ nodes, told, at: 0 }) === 1) whenIdle(goOn);
}

function tell(nodes: Iterable<ControlNode>): void {
  for (const node of nodes) node.tellSwitched();
}

function goOn(): void {
  const [rest] = left;
  const some = rest.nodes.slice(rest.at, rest.at + TOGETHER).filter((node) => !rest.told.has(node));
  rest.at += TOGETHER;
  if (rest.at >= rest.nodes.length) left.shift();
  if (left.length > 0) whenIdle(goOn);
  some[0]?.tree.change(() => tell(some));
}

/** Those of `nodes`, of which each comes before those in it, that are seen, or belong to one that is. */
function thoseInSight(nodes: readonly ControlNode[]): ReadonlySet<ControlNode> {
  const ids = controlsInSight();
  const found = new Set<ControlNode>();
  nodes.forEach((node, at) => {
    if (!ids.has(node.id)) return;
    found.add(node);
    const parts = partsOf(node, nodes, at);
    if (parts.length <= PARTS) for (const part of parts) found.add(part);
  });
  return found;
}

function partsOf(node: ControlNode, nodes: readonly ControlNode[], at: number): readonly ControlNode[] {
  const parts: ControlNode[] = [];
  for (let next = at + 1; next < nodes.length && parts.length <= PARTS && isWithin(nodes[next], node); next++)
    parts.push(nodes[next]);
  return parts;
}

function isWithin(node: ControlNode, outer: ControlNode): boolean {
  let above = node.owner;
  while (above !== undefined && above !== outer) above = above.owner;
  return above === outer;
}

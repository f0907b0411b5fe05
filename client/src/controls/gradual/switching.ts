import { whenIdle } from "../../browser/idle";
import { Concerned } from "../../tree/concerned";
import type { ControlNode } from "../../tree/node";
import { controlsInSight } from "./in_sight";

/** So many controls are told at once. */
const AT_ONCE = 300;
/** What is seen is told with as many as this that are in it: they may be parts of it, without an element of their own. */
const PARTS = 60;
/** The others by so many: the browser goes over the whole page each time. */
const TOGETHER = 4000;

/** Milliseconds after which what is seen has its other look: it fades into it. */
const FADED = 250;

interface Rest {
  readonly around: ControlNode;
  readonly concerned: Concerned;
  readonly told: ReadonlySet<ControlNode>;
  /** Those that come next. */
  some: readonly ControlNode[];
}

const left: Rest[] = [];

/**
 * Tells a control and those in it that they may be disabled now, or enabled. Of very many those that are seen are told at
 * once, the others in idle time: each is drawn anew by it, and until then asks whether it is disabled when something is done
 * with it.
 */
export function tellGradually(around: ControlNode): void {
  const concerned = new Concerned(around);
  const some = concerned.next(AT_ONCE + 1);
  if (some.length <= AT_ONCE) {
    tell(some);
    return;
  }
  const told = thoseInSight(around);
  tell(told);
  if (left.push({ around, concerned, told, some }) === 1) begin();
}

function tell(nodes: Iterable<ControlNode>): void {
  for (const node of nodes) node.tellSwitched();
}

function begin(): void {
  setTimeout(() => whenIdle(() => goOn(left[0])), FADED);
}

function goOn(rest: Rest): void {
  const some = rest.some.filter((node) => !rest.told.has(node));
  rest.around.tree.change(() => tell(some));
  rest.some = rest.concerned.next(TOGETHER);
  if (rest.some.length > 0) {
    whenIdle(() => goOn(rest));
    return;
  }
  left.shift();
  if (left.length > 0) begin();
}

/** Those in a control that depend on it and are seen, or belong to one that is. */
function thoseInSight(around: ControlNode): ReadonlySet<ControlNode> {
  const found = new Set<ControlNode>();
  for (const id of controlsInSight()) {
    const node = around.tree.find(id);
    if (node === undefined || !dependsOn(node, around)) continue;
    const parts = new Concerned(node).next(PARTS + 1);
    for (const part of parts.length > PARTS ? parts.slice(0, 1) : parts) found.add(part);
  }
  return found;
}

function dependsOn(node: ControlNode, around: ControlNode): boolean {
  let at: ControlNode | undefined = node;
  while (at !== undefined && at !== around && at.peek("disabled") !== true) at = at.owner;
  return at === around;
}

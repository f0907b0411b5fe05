import { ControlNode } from "./node";
import { isMap, type WireValue } from "./wire";

/**
 * Goes over a control and those in it that want to know whether they are disabled, as far as it depends on this one, each
 * before those in it.
 */
export class Concerned {
  private readonly left: ControlNode[];

  constructor(from: ControlNode) {
    this.left = [from];
  }

  /** The next ones, so many at most; none once all have been. */
  next(most = Number.POSITIVE_INFINITY): ControlNode[] {
    const found: ControlNode[] = [];
    while (found.length < most) {
      const node = this.left.pop();
      if (node === undefined) break;
      if (!node.asked) continue;
      found.push(node);
      if (!node.holds) continue;
      const held = heldBy(node);
      for (let at = held.length - 1; at >= 0; at--) this.left.push(held[at]);
    }
    return found;
  }
}

/** What is disabled by itself is so whatever is around it. */
function heldBy(node: ControlNode): ControlNode[] {
  const found: ControlNode[] = [];
  for (const name of node.names()) collect(node.raw(name), found);
  return found;
}

function collect(value: WireValue, found: ControlNode[]): void {
  if (value instanceof ControlNode) value.raw("disabled") !== true && found.push(value);
  else if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (isMap(value)) for (const name in value) collect(value[name], found);
}

import type { ControlNode } from "../../tree/node";
import { cornerOf, minus, type Point, wire } from "./payload";

type Target = ControlNode<"DragTarget">;

/** The elements of all drop targets on the page. */
const zones = new Map<Element, Target>();

/** Makes an element a drop target; the returned function takes that back. */
export function addZone(element: Element, target: Target): () => void {
  zones.set(element, target);
  return () => zones.delete(element);
}

const groupOf = (node: ControlNode): string => String(node.peek("group") ?? "default");

/** One drag on its way over the drop targets: says them what comes, moves, leaves and drops. */
export class Flight {
  private over: Element | undefined;

  constructor(private readonly source: ControlNode) {}

  /** `pointer` is where the visitor points, `at` where the dragged picture is. */
  move(pointer: Point, at: Point): void {
    const zone = zoneAt(pointer);
    if (zone !== this.over) {
      this.leave();
      this.over = zone;
      this.target?.fire("will_accept", { accept: this.fits(), src_id: this.source.id });
    }
    this.report("move", at);
  }

  /** Drops; true if a target has taken it. */
  drop(at: Point): boolean {
    const taken = this.fits();
    if (taken) this.report("accept", at);
    else this.leave();
    this.over = undefined;
    return taken;
  }

  /** Ends without a drop. */
  cancel(): void {
    this.leave();
    this.over = undefined;
  }

  private get target(): Target | undefined {
    return this.over && zones.get(this.over);
  }

  private fits(): boolean {
    const { target } = this;
    return target !== undefined && !target.disabled() && groupOf(target) === groupOf(this.source);
  }

  private leave(): void {
    this.target?.fire("leave", { src_id: this.source.id });
  }

  private report(name: "move" | "accept", at: Point): void {
    if (!this.over) return;
    const local = minus(at, cornerOf(this.over));
    this.target?.fire(name, { src_id: this.source.id, l: wire(local), g: wire(at) });
  }
}

function zoneAt({ x, y }: Point): Element | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    for (let at: Element | null = element; at; at = at.parentElement) if (zones.has(at)) return at;
  }
  return undefined;
}

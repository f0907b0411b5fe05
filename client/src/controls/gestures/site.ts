import type { EventName, Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";
import { cornerOf, minus, type Point, wire } from "./payload";

/** The detector that recognizers work for: its control and its element. */
export class Site {
  constructor(
    readonly node: ControlNode,
    readonly element: HTMLElement,
  ) {}

  /** Names are put together by recognizers: of a direction, or a button, and what happens. */
  listens(...names: EventName[]): boolean {
    return names.some((name) => this.node.peek(`on_${name}` as Property) === true);
  }

  fire(name: EventName, data?: WireValue): void {
    this.node.fire(name, data);
  }

  corner(): Point {
    return cornerOf(this.element);
  }
}

/** A place on the page as `{l, g}`, seen from where the control was when the gesture began. */
export const place = (at: Point, corner: Point) => ({ l: wire(minus(at, corner)), g: wire(at) });

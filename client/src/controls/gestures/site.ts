import type { BareEvent, EventName, Payload } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { cornerOf, minus, type Point, wire } from "./payload";

type Event = EventName<"GestureDetector">;

/** The detector that recognizers work for: its control and its element. */
export class Site {
  constructor(
    readonly node: ControlNode<"GestureDetector">,
    readonly element: HTMLElement,
  ) {}

  /** Names are put together by recognizers: of a direction, or a button, and what happens. */
  listens(...names: EventName<"GestureDetector">[]): boolean {
    return names.some((name) => this.node.peek(`on_${name}` as const) === true);
  }

  fire(name: BareEvent<"GestureDetector">): void;
  fire<Name extends Event>(name: Name, data: Payload<"GestureDetector", Name>): void;
  fire<Name extends Event>(name: Name, data: Payload<"GestureDetector", Name> = null as never): void {
    this.node.fire(name, data);
  }

  corner(): Point {
    return cornerOf(this.element);
  }
}

/** A place on the page as `{l, g}`, seen from where the control was when the gesture began. */
export const place = (at: Point, corner: Point) => ({ l: wire(minus(at, corner)), g: wire(at) });

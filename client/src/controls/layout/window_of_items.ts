import { type Accessor, createSignal, type Setter } from "solid-js";
import type { ControlNode } from "../../tree/node";
import type { Axis } from "../scrolling/axis";
import type { Measures, Stretch } from "./stretch_of_items";

/** What a long list says of itself. */
export interface WindowOptions<Item extends object> {
  node: ControlNode;
  items: Accessor<readonly Item[]>;
  /** Whether only what is near the visible part is to be there. */
  active: Accessor<boolean>;
  axis: Accessor<Axis>;
  /** How many items stand beside each other in a line; one if left out. */
  across?: Accessor<number>;
  /** Between two lines. */
  gap: Accessor<number>;
  /** Room before the first line. */
  lead?: Accessor<number>;
  /** The length of every line, where it is given. */
  extent?: Accessor<number | undefined>;
  /** Where all lines are, where that is worked out otherwise. */
  measures?: Accessor<Measures>;
  /** What is known of the length of an item that has not been there yet. */
  lengthOf?(item: Item): number | undefined;
  margin?: Accessor<number | undefined>;
  /** Which lines are there at first, if not so many as usual from the first one on. */
  atFirst?: Accessor<Stretch>;
  /** An item that stays, wherever it goes on being carried. */
  carried?: Accessor<Item | undefined>;
  /** Whether all of it is there while the page is printed; so if left out. */
  printed?: boolean;
  /** Whether it is what stands around the element that scrolls; it does so itself if left out. */
  within?: boolean;
}

/** Stands where lines would be that are out of sight. */
export class Room {
  readonly length: Accessor<number>;
  readonly setLength: Setter<number>;

  /** `follows` says whether lines that are there come before it. */
  constructor(
    readonly follows: boolean,
    length: number,
  ) {
    [this.length, this.setLength] = createSignal(length);
  }
}

/** The part of a long list that is near what is seen. */
export interface Windowed<Item> {
  /** The items that are there and what stands for the others, in their order. */
  pieces: Accessor<readonly (Item | Room)[]>;
  /** Which item of all one is that is there. */
  at(item: Item): number;
  /** The lines that are there around what is seen. */
  around(): Stretch;
  /** For the element that holds the pieces. */
  ref(element: HTMLElement): void;
}

import { isAt, type Place, placeOf } from "../tree/place";
import { PASSIVE } from "../tree/special";
import type { Tree } from "../tree/tree";
import { Action, type Message } from "../tree/wire";
import type { Numbered } from "./link";

/** Something that the visitor did, and to which control. */
interface Deed {
  message: Message;
  place: Place;
}

/** So long a page may take to have the control that is meant, in milliseconds. */
const PATIENCE = 4_000;

/** What a program is told of the page by itself, also of a new one. */
const TOLD_ANYWAY = new Set([...PASSIVE, "route_change", "media_change", "app_lifecycle_state_change"]);

/** Where a message to the server belongs, so that it can be sent for another page; nothing for one that cannot be. */
export function placeIn(tree: Tree, [action, body]: Message): Place | undefined {
  const number = action === Action.event ? body.target : action === Action.update ? body.id : undefined;
  if (typeof number !== "number" || TOLD_ANYWAY.has(String(body.name))) return undefined;
  if (action === Action.update && number === tree.page.id) return undefined;
  const node = tree.find(number);
  return node && placeOf(node);
}

/**
 * What the visitor did that went down with a worker: done once more on the page that another worker has built, one
 * after the other, as each may change what the next one is about.
 */
export class Again {
  private left: Deed[] = [];
  private underway: number | undefined;
  private until = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * `send` sends a message and returns its number; `failed` is called when something could not be done again, `late` when
   * it is time to proceed although nothing has come.
   */
  constructor(
    private readonly tree: Tree,
    private readonly send: (message: Message, place: Place) => number,
    private readonly failed: () => void,
    private readonly late: () => void,
  ) {}

  /** Whether something is left, so that what the visitor does now comes after it. */
  get isUnderway(): boolean {
    return this.underway !== undefined || this.left.length > 0;
  }

  /** Takes what a page that is about to go had sent in vain. */
  take(frames: Pick<Numbered, "messages" | "places">[]): void {
    const deeds = frames.flatMap(({ messages, places }) =>
      messages.flatMap((message, at) => {
        const place = places[at];
        return place ? [{ message, place }] : [];
      }),
    );
    this.left = [...deeds, ...this.left];
    this.underway = undefined;
    this.until = performance.now() + PATIENCE;
  }

  /** Forgets everything: the page has nothing to do with the one before. */
  forget(): void {
    this.left = [];
    this.underway = undefined;
  }

  /** Does the next thing, if the one before has been carried out and its control is there. */
  proceed(isConfirmed: (seq: number) => boolean): void {
    clearTimeout(this.timer);
    if (this.underway !== undefined) {
      if (!isConfirmed(this.underway)) return;
      this.underway = undefined;
      this.until = performance.now() + PATIENCE;
    }
    while (this.left.length > 0) {
      const { message, place } = this.left[0];
      const node = this.tree.all().find((one) => isAt(place, one));
      if (node === undefined && performance.now() < this.until) {
        this.timer = setTimeout(this.late, PATIENCE / 4);
        return;
      }
      this.left.shift();
      if (node !== undefined) {
        this.underway = this.redo(message, node.id, place);
        return;
      }
      if (message[0] === Action.event) this.failed();
    }
  }

  private redo([action, body]: Message, id: number, place: Place): number {
    if (action === Action.event) return this.send([action, { ...body, target: id }], place);
    this.tree.find(id)?.set(body.props as typeof body);
    return this.send([action, { ...body, id }], place);
  }
}

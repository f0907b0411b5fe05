import { type Accessor, catchError, createMemo, createRoot, type JSX, type Owner, untrack } from "solid-js";
import { platform } from "../browser/platform";
import { ControlNode } from "../tree/node";
import { adaptive, str } from "../tree/read";
import type { Tree } from "../tree/tree";
import {
  Adapting,
  type BadgeFrame,
  BROUGHT,
  badgeFrame,
  type ControlComponent,
  type Kind,
  kindOf,
  Lazy,
  Rooted,
} from "./registry";

/**
 * What a control is built as. It is the control itself as long as nothing about it is out of the ordinary; a badge, another
 * root element, another look or code that is still on its way make it another one, so that the control is built anew.
 */
export type Face = ControlNode | SpecialFace;

class SpecialFace {
  constructor(
    readonly node: ControlNode,
    readonly component: ControlComponent | undefined,
    readonly roots: string,
    readonly badge: BadgeFrame | undefined,
  ) {}

  is(component: ControlComponent | undefined, roots: string, badge: BadgeFrame | undefined): boolean {
    return this.component === component && this.roots === roots && this.badge === badge;
  }
}

export const isFace = (piece: object): piece is Face =>
  piece instanceof ControlNode || piece instanceof SpecialFace;

const special = new WeakMap<ControlNode, SpecialFace>();

/** The face of a control; tracked as far as code on its way and `adaptive` go, whoever holds it is woken for the rest. */
export function faceOf(node: ControlNode): Face {
  const kind = kindOf(node.type);
  // a control stays as it is until the code of its badge is there
  const badge = node.peek("badge") === undefined ? undefined : badgeFrame();
  if (!badge && isPlain(kind, node)) return node;
  const { component, roots, usual } = choose(kind, node);
  if (usual && component && roots === "" && !badge) return node;
  const before = special.get(node);
  if (before?.is(component, roots, badge)) return before;
  const face = new SpecialFace(node, component, roots, badge);
  special.set(node, face);
  return face;
}

/** Whether nothing is out of the ordinary, as for most of a long list: then no more is asked. */
function isPlain(kind: Kind | undefined, node: ControlNode): boolean {
  if (kind instanceof Lazy) return kind.isThere;
  if (!(kind instanceof Rooted)) return typeof kind === "function";
  for (const name of kind.properties) if (node.peek(name)) return false;
  return isPlain(kind.usual, node);
}

interface Choice {
  component: ControlComponent | undefined;
  /** The properties that make its root another one. */
  roots: string;
  usual: boolean;
}

function choose(kind: Kind | undefined, node: ControlNode): Choice {
  if (kind instanceof Adapting) {
    const apple = onApple(node) && adaptive(node);
    return { ...choose(apple ? kind.apple : kind.usual, node), usual: !apple };
  }
  if (kind instanceof Lazy) return { component: kind.get(), roots: "", usual: true };
  if (kind instanceof Rooted) {
    const roots = kind.properties.filter((name) => Boolean(node.peek(name))).join();
    return { ...choose(roots === "" ? kind.usual : kind.other, node), roots };
  }
  if (kind === undefined && node.internal("module")) return choose(kindOf(BROUGHT), node);
  const unknown = () => <Broken text={`Unknown control: ${node.type}`} />;
  return { component: kind ?? unknown, roots: "", usual: true };
}

/** Follows what stands around controls: those that one control holds are followed at once. */
export function followFrames(pieces: readonly object[]): void {
  let last: ControlNode | undefined;
  for (const piece of pieces) {
    if (!(piece instanceof ControlNode) || piece.owner === last) continue;
    last = piece.owner;
    last?.followFrames(piece.slot);
  }
}

/** What stands in the page for faces, one after the other; each stays as long as it is among them. */
export class Shelf<Item extends object> {
  private items: readonly Item[] = [];
  private pieces: Piece[] = [];
  private content: JSX.Element[] = [];

  /** `owner` owns what is built, by `make`. */
  constructor(
    private readonly owner: Owner | null,
    private readonly make: (item: Item) => JSX.Element,
  ) {}

  /** Puts up other items; what they look like is the result, the same one if nothing differs. */
  put(items: readonly Item[]): JSX.Element[] {
    const before = this.items;
    const least = Math.min(items.length, before.length);
    let from = 0;
    while (from < least && items[from] === before[from]) from++;
    if (from === items.length && from === before.length) return this.content;
    let to = items.length;
    let past = before.length;
    while (to > from && past > from && items[to - 1] === before[past - 1]) {
      to--;
      past--;
    }
    const left = new Map<Item, Piece>();
    for (let at = from; at < past; at++) left.set(before[at], this.pieces[at]);
    const middle: Piece[] = [];
    for (let at = from; at < to; at++) {
      const known = left.get(items[at]);
      left.delete(items[at]);
      middle.push(known ?? this.build(items[at]));
    }
    for (const gone of left.values()) gone.end();
    this.pieces = [...this.pieces.slice(0, from), ...middle, ...this.pieces.slice(past)];
    this.items = items.slice();
    this.content = this.pieces.map((piece) => piece.content);
    return this.content;
  }

  end(): void {
    for (const piece of this.pieces) piece.end();
    this.items = this.pieces = this.content = [];
  }

  private build(item: Item): Piece {
    return createRoot((end) => ({ content: this.make(item), end }), this.owner);
  }
}

interface Piece {
  content: JSX.Element;
  end: () => void;
}

/** Builds a control so that its failure is its own: it says what went wrong, or later stays as it was. */
export function build(face: Face): JSX.Element {
  if (face instanceof SpecialFace) {
    const { node, component, badge } = face;
    if (!badge) return make(node, component);
    return badge({
      node,
      get children() {
        return make(node, component);
      },
    });
  }
  return make(
    face,
    untrack(() => choose(kindOf(face.type), face).component),
  );
}

function make(node: ControlNode, component: ControlComponent | undefined): JSX.Element {
  if (component === undefined) return undefined;
  if (!(kindOf(node.type) instanceof Lazy)) return attempt(node, component);
  // what comes late is large: a failure of it is told by its name later too
  return catchError(
    () => attempt(node, component),
    (error) => report(node, error),
  );
}

function attempt(node: ControlNode, component: ControlComponent): JSX.Element {
  try {
    return component({ node });
  } catch (error) {
    report(node, error);
    return <Broken text={`${node.type}: ${error instanceof Error ? error.message : String(error)}`} />;
  }
}

const report = (node: ControlNode, error: unknown): void => console.error(`${node.type} ${node.id}:`, error);

/** Stands where a control cannot be shown and says why. */
export function Broken(props: { text: string }): JSX.Element {
  return (
    <div class="broken" role="alert">
      {props.text}
    </div>
  );
}

const APPLE = new Set(["ios", "macos"]);

const known = new WeakMap<Tree, Accessor<boolean>>();

/** Whether the page is shown on one of Apple's systems, or pretends to be; tracked. */
export function onApple({ tree }: ControlNode): boolean {
  let apple = known.get(tree);
  if (apple === undefined) {
    apple = createRoot(() => createMemo(() => APPLE.has(str(tree.page, "platform") ?? platform())));
    known.set(tree, apple);
  }
  return apple();
}

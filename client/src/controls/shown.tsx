import {
  type Accessor,
  catchError,
  createMemo,
  createRoot,
  getOwner,
  type JSX,
  type Owner,
  untrack,
} from "solid-js";
import { platform } from "../browser/platform";
import { type Piece, succeed, succession } from "../dom/succession";
import { ControlNode } from "../tree/node";
import { adaptive, str } from "../tree/read";
import type { Tree } from "../tree/tree";
import { differing, move, moved } from "./one_moved";
import { plainPiece } from "./plain";
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
 * What a control is built as. It is the control itself as long as nothing about it is out of the ordinary; another root
 * element, another look or code that is still on its way make it another one, so that the control is built anew. A badge
 * only stands around what is there.
 */
export type Face = ControlNode | SpecialFace | BadgedFace;

class SpecialFace {
  constructor(
    readonly node: ControlNode,
    readonly component: ControlComponent | undefined,
    readonly roots: string,
  ) {}
}

class BadgedFace {
  constructor(
    readonly node: ControlNode,
    readonly inner: ControlNode | SpecialFace,
    readonly badge: BadgeFrame,
  ) {}
}

export const isFace = (piece: object): piece is Face =>
  piece instanceof ControlNode || piece instanceof SpecialFace;

const special = new WeakMap<ControlNode, SpecialFace>();
const badged = new WeakMap<ControlNode, BadgedFace>();

/**
 * The face of a control; tracked as far as code on its way and `adaptive` go, whoever holds it is woken for the rest.
 * `apple` says whether the page looks as on Apple's systems.
 */
export function faceOf(node: ControlNode, apple = onApple(node)): Face {
  const inner = innerFace(node, apple);
  // a control stays as it is until the code of its badge is there
  const badge = node.peek("badge") === undefined ? undefined : badgeFrame();
  if (!badge) return inner;
  let face = badged.get(node);
  if (face?.inner !== inner) {
    face = new BadgedFace(node, inner, badge);
    badged.set(node, face);
  }
  return face;
}

/** The faces of the controls among other pieces, each tracked as `faceOf` does; what is the same for all is followed once. */
export function facesOf<Shown extends object>(pieces: readonly Shown[]): (Shown | Face)[] {
  followFrames(pieces);
  let apple: boolean | undefined;
  return pieces.map((piece) => {
    if (!(piece instanceof ControlNode)) return piece;
    apple ??= onApple(piece);
    return faceOf(piece, apple);
  });
}

function innerFace(node: ControlNode, apple: boolean): ControlNode | SpecialFace {
  const kind = kindOf(node.type);
  if (isPlain(kind, node, apple)) return node;
  const { component, roots, usual } = choose(kind, node, apple);
  if (usual && component && roots === "") return node;
  const before = special.get(node);
  if (before?.component === component && before?.roots === roots) return before;
  const face = new SpecialFace(node, component, roots);
  special.set(node, face);
  return face;
}

/** Whether nothing is out of the ordinary, as for most of a long list: then no more is asked. */
function isPlain(kind: Kind | undefined, node: ControlNode, apple: boolean): boolean {
  if (kind instanceof Lazy) return kind.isThere;
  if (kind instanceof Adapting) return !apple && isPlain(kind.usual, node, apple);
  if (!(kind instanceof Rooted)) return typeof kind === "function";
  for (const name of kind.properties) if (node.peek(name)) return false;
  return isPlain(kind.usual, node, apple);
}

interface Choice {
  component: ControlComponent | undefined;
  /** The properties that make its root another one. */
  roots: string;
  usual: boolean;
}

function choose(kind: Kind | undefined, node: ControlNode, apple: boolean): Choice {
  if (kind instanceof Adapting) {
    const usual = !(apple && adaptive(node));
    return { ...choose(usual ? kind.usual : kind.apple, node, apple), usual };
  }
  if (kind instanceof Lazy) return { component: kind.get(), roots: "", usual: true };
  if (kind instanceof Rooted) {
    const roots = kind.properties.filter((name) => Boolean(node.peek(name))).join();
    return { ...choose(roots === "" ? kind.usual : kind.other, node, apple), roots };
  }
  if (kind === undefined && node.internal("module")) return choose(kindOf(BROUGHT), node, apple);
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

  /** Begins with what is there already, each built of an item. */
  hold(pieces: readonly Piece[]): void {
    this.pieces = [...pieces];
    this.items = pieces.map((piece) => piece.of as Item);
    this.content = pieces.map((piece) => piece.content);
  }

  /** Puts up other items; what they look like is the result, the same one if nothing differs. */
  put(items: readonly Item[]): JSX.Element[] {
    const before = this.items;
    const { from, to, past } = differing(before, items);
    if (from === to && from === past) return this.content;
    const one = moved(before, items, from, to);
    this.pieces = one ? move(this.pieces, one) : this.renewed(items, from, to, past);
    this.items = items;
    this.content = this.pieces.map((piece) => piece.content);
    return this.content;
  }

  /** The pieces with others between `from` and `to`, where those up to `past` stood before. */
  private renewed(items: readonly Item[], from: number, to: number, past: number): Piece[] {
    const before = this.items;
    const left = new Map<object, Piece>();
    for (let at = from; at < past; at++) left.set(keyOf(before[at]), this.pieces[at]);
    const middle: Piece[] = [];
    for (let at = from; at < to; at++) middle.push(this.take(items[at], left));
    for (const gone of left.values()) gone.end();
    return this.pieces.slice(0, from).concat(middle, this.pieces.slice(past));
  }

  end(): void {
    const kept = succession()?.kept;
    for (const [at, piece] of this.pieces.entries())
      if (kept) kept.set(keyOf(this.items[at]), piece);
      else piece.end();
    this.items = this.pieces = this.content = [];
  }

  private take(item: Item, left: Map<object, Piece>): Piece {
    const key = keyOf(item);
    const face = withoutBadge(item);
    const from = left.has(key) ? left : (succession()?.kept as typeof left | undefined);
    let piece = from?.get(key);
    from?.delete(key);
    if (piece?.of !== face) piece = this.build(face, piece);
    const badge = item === face ? undefined : (item as object as BadgedFace);
    if (piece.frame?.of !== badge) {
      piece.frame?.leave();
      piece.frame = badge?.badge(badge, piece, this.owner);
    }
    return piece;
  }

  /** What stands in what a control was until now goes over to what it is built as. */
  private build(of: Item, former: Piece | undefined): Piece {
    const fresh = (): Piece =>
      createRoot((end) => ({ of, content: this.make(of), end, owner: getOwner() }), this.owner);
    return former ? succeed(keyOf(of), former, fresh) : (plainPiece(of, this.owner) ?? fresh());
  }
}

const withoutBadge = <Item extends object>(item: Item): Item =>
  item instanceof BadgedFace ? (item.inner as object as Item) : item;

/** The control that something is the face of; itself, if it is of none. */
const keyOf = (item: object): object => (item as Partial<SpecialFace>).node ?? item;

/** Builds a control so that its failure is its own: it says what went wrong, or later stays as it was. */
export function build(face: Face): JSX.Element {
  if (face instanceof SpecialFace) return make(face.node, face.component);
  const node = withoutBadge(face) as ControlNode;
  return make(
    node,
    untrack(() => choose(kindOf(node.type), node, onApple(node)).component),
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

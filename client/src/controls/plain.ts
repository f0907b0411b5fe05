import { createRoot, getOwner, type Owner } from "solid-js";
import type { Piece } from "../dom/succession";
import { ControlNode, type Unfollowing } from "../tree/node";
import { isVisible } from "../tree/read";
import { MANY } from "../tree/tree";

/** How a type of control is shown as long as nothing about it is out of the ordinary. */
export interface PlainKind {
  tag: "div" | "span";
  /** Makes of an element what its component would make of it. */
  draw: (node: ControlNode, element: HTMLElement) => void;
  /** What may be said of it: properties of it alone, which make no other element of it. */
  properties: ReadonlySet<string>;
  /** Whether more follows from what is said than its look. */
  tellsMore?: (node: ControlNode) => boolean;
  /** The property in which it holds others, which are to be plain too. */
  holds?: string;
  /** Goes on with what is there. */
  follow: (node: ControlNode, drawn: PlainPiece) => void;
}

/** What leaves it to their children where these stand. */
const PLACING: ReadonlySet<string> = new Set(["Container", "Stack"]);

let kinds: Readonly<Record<string, PlainKind>> = {};

/** Hands in which types of control can be plain. */
export function providePlain(table: Readonly<Record<string, PlainKind>>): void {
  kinds = table;
}

/** A control that is plain, drawn; `owner` owns what follows it later. */
export function plainPiece(of: object, owner: Owner | null): PlainPiece | undefined {
  return of instanceof ControlNode && isPlain(of) ? new PlainPiece(of, owner) : undefined;
}

function isPlain(node: ControlNode): boolean {
  const kind = kinds[node.type];
  if (kind === undefined || PLACING.has(node.parent?.type ?? "")) return false;
  const values = node.all();
  for (const name in values) {
    if (!kind.properties.has(name)) return false;
    if (name === kind.holds && !isHeldPlainly(values[name])) return false;
  }
  return kind.tellsMore?.(node) !== true;
}

function isHeldPlainly(held: unknown): boolean {
  return Array.isArray(held) && held.length <= MANY && held.every(isPlainOrHidden);
}

const isPlainOrHidden = (one: unknown): boolean =>
  one instanceof ControlNode && (!isVisible(one) || isPlain(one));

/**
 * A control that is drawn and followed by nothing until it changes: most controls of a long list never do, and an effect for
 * each takes more time and memory than its element. With its first change its component takes over what is drawn.
 */
export class PlainPiece implements Piece, Unfollowing {
  readonly content: HTMLElement;
  frame: Piece["frame"];
  /** What it holds. */
  readonly pieces: readonly PlainPiece[];
  owner: Owner | null = null;
  private endFollowing: (() => void) | undefined;

  constructor(
    readonly of: ControlNode,
    private readonly around: Owner | null,
  ) {
    const { tag, draw, holds } = kinds[of.type];
    this.content = document.createElement(tag);
    draw(of, this.content);
    this.pieces = holds === undefined ? NONE : this.fill(of.raw(holds) as readonly ControlNode[]);
    of.unfollowed = this;
  }

  private fill(held: readonly ControlNode[] = []): readonly PlainPiece[] {
    const pieces: PlainPiece[] = [];
    for (const one of held) {
      if (!isVisible(one)) continue;
      const piece = new PlainPiece(one, this.around);
      this.content.appendChild(piece.content);
      pieces.push(piece);
    }
    return pieces;
  }

  follow(): void {
    this.of.unfollowed = undefined;
    createRoot((end) => {
      this.owner = getOwner();
      this.endFollowing = end;
      kinds[this.of.type].follow(this.of, this);
    }, this.around);
  }

  end(): void {
    if (this.endFollowing) {
      this.endFollowing();
      return;
    }
    if (this.of.unfollowed === this) this.of.unfollowed = undefined;
    for (const piece of this.pieces) piece.end();
  }
}

const NONE: readonly PlainPiece[] = [];

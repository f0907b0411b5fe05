import { type Accessor, getOwner, type JSX, onCleanup, runWithOwner, untrack } from "solid-js";
import type { Piece } from "../dom/succession";
import type { ControlNode } from "../tree/node";
import { MANY } from "../tree/tree";
import { lazily } from "./registry";
import { build, type Face, faceOf, facesOf, isFace, Shelf } from "./shown";

/** Shows a control; nothing when there is none. */
export function Control(props: { node: ControlNode | undefined }): JSX.Element {
  const shelf = new Shelf<Face>(getOwner(), build);
  onCleanup(() => shelf.end());
  return (() => {
    const node = props.node;
    node?.owner?.followFrames(node.slot);
    const faces = node ? [faceOf(node)] : [];
    return untrack(() => shelf.put(faces))[0];
  }) as unknown as JSX.Element;
}

/** How many of a long list are built while the code that shows such lists is on its way. */
const FIRST = 60;

/** How a long list is shown: the controls of it that are there for now, and what stands for the others. */
export interface LongList {
  pieces: Accessor<readonly (ControlNode | object)[]>;
  /** Draws what stands for the others. */
  rest: (piece: object) => JSX.Element;
}

/** Begins to show a long list, of which some controls are there already. */
export type Lengthen = (nodes: Accessor<readonly ControlNode[]>, there: readonly ControlNode[]) => LongList;

const gradual = lazily(() => import("./gradual/unbuilt").then((m) => m.gradualList));

/** How a long column is shown, of which little may be in the page where its lengths are known. */
export const longColumn = lazily(() => import("./layout/long_column").then((m) => m.longColumn));

/** Has the code come that shows long lists: a module that is asked for later is there later, whatever file it is in. */
export function fetchLongLists(): void {
  void gradual.fetch();
  void longColumn.fetch();
}

/** Shows controls one after the other; each keeps its element as long as it stays in the list. Many come gradually. */
export function Controls(props: {
  nodes: readonly ControlNode[];
  /** What is in the page already. */
  drawn?: readonly Piece[];
  /** What shows a long list, tracked until its code is there; they come gradually if left out. */
  long?: () => Lengthen | undefined;
}): JSX.Element {
  const owner = getOwner();
  let long: LongList | undefined;
  let there: readonly ControlNode[] = [];
  const shelf = new Shelf<Face | object>(owner, (piece) =>
    isFace(piece) ? build(piece) : long?.rest(piece),
  );
  if (props.drawn) shelf.hold(props.drawn);
  onCleanup(() => shelf.end());
  return (() => {
    if (long === undefined && props.nodes.length > MANY) {
      const lengthen = props.long ? props.long() : gradual.get();
      if (lengthen) long = runWithOwner(owner, () => untrack(() => lengthen(() => props.nodes, there)));
    }
    if (long === undefined)
      there = props.nodes.length > MANY ? props.nodes.slice(0, Math.max(FIRST, there.length)) : props.nodes;
    const faces = facesOf<ControlNode | object>(long?.pieces() ?? there);
    return untrack(() => shelf.put(faces));
  }) as unknown as JSX.Element;
}

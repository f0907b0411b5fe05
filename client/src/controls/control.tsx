import { type Accessor, getOwner, type JSX, onCleanup, runWithOwner, untrack } from "solid-js";
import { ControlNode } from "../tree/node";
import type { Gap } from "./gradual/growing";
import { lazily } from "./registry";
import { build, type Face, faceOf, followFrames, isFace, Shelf } from "./shown";

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

/** Lists of up to so many controls are built in one go. */
const MANY = 100;
/** How many of a longer one are built while the code that builds it gradually is on its way. */
const FIRST = 60;

const works = lazily(() => import("./gradual/unbuilt"));

/** Shows controls one after the other; each keeps its element as long as it stays in the list. Many come gradually. */
export function Controls(props: { nodes: readonly ControlNode[] }): JSX.Element {
  const owner = getOwner();
  const shelf = new Shelf<Face | Gap>(owner, (piece) => (isFace(piece) ? build(piece) : unbuilt(piece)));
  onCleanup(() => shelf.end());
  let growing: Accessor<readonly (ControlNode | Gap)[]> | undefined;
  return (() => {
    let pieces: readonly (ControlNode | Gap)[] = growing ? growing() : props.nodes;
    if (growing === undefined && pieces.length > MANY) {
      const gradual = works.get();
      if (gradual) growing = runWithOwner(owner, () => untrack(() => gradual.gradually(() => props.nodes)));
      pieces = growing ? growing() : pieces.slice(0, FIRST);
    }
    followFrames(pieces);
    const faces = pieces.map((piece) => (piece instanceof ControlNode ? faceOf(piece) : piece));
    return untrack(() => shelf.put(faces));
  }) as unknown as JSX.Element;
}

function unbuilt(gap: Gap): JSX.Element {
  const gradual = untrack(() => works.get());
  return gradual && <gradual.Unbuilt gap={gap} />;
}

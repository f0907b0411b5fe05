import { type Accessor, getOwner, type JSX, onCleanup, runWithOwner, untrack } from "solid-js";
import type { ControlNode } from "../tree/node";
import { gradually, MANY } from "./gradual/gradually";
import { Gap } from "./gradual/growing";
import { Unbuilt } from "./gradual/unbuilt";
import { build, type Face, faceOf, Shelf } from "./shown";

/** Shows a control; nothing when there is none. */
export function Control(props: { node: ControlNode | undefined }): JSX.Element {
  const shelf = new Shelf<Face>(getOwner(), build);
  onCleanup(() => shelf.end());
  return (() => {
    const node = props.node;
    const faces = node ? [faceOf(node)] : [];
    return untrack(() => shelf.put(faces))[0];
  }) as unknown as JSX.Element;
}

/** Shows controls one after the other; each keeps its element as long as it stays in the list. Many come gradually. */
export function Controls(props: { nodes: readonly ControlNode[] }): JSX.Element {
  const owner = getOwner();
  const shelf = new Shelf<Face | Gap>(owner, (piece) =>
    piece instanceof Gap ? <Unbuilt gap={piece} /> : build(piece),
  );
  onCleanup(() => shelf.end());
  let growing: Accessor<readonly (ControlNode | Gap)[]> | undefined;
  return (() => {
    let pieces: readonly (ControlNode | Gap)[] = growing ? growing() : props.nodes;
    if (growing === undefined && pieces.length > MANY) {
      growing = runWithOwner(owner, () => untrack(() => gradually(() => props.nodes)));
      if (growing) pieces = growing();
    }
    const faces = pieces.map((piece) => (piece instanceof Gap ? piece : faceOf(piece)));
    return untrack(() => shelf.put(faces));
  }) as unknown as JSX.Element;
}

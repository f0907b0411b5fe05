import { getOwner, type JSX, onCleanup, untrack } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { Gap } from "../gradual/growing";
import { Unbuilt } from "../gradual/unbuilt";
import { build, type Face, facesOf, Shelf } from "../shown";
import { Placed } from "./placed";
import { Room } from "./window_of_items";

/** Shows the controls of a long list that are there, and room for the rest. */
export function NearControls(props: {
  pieces: readonly (ControlNode | Room | Gap)[];
  /** The class of what stands for the rest. */
  room: string;
  horizontal?: boolean;
}): JSX.Element {
  const make = (piece: Face | Room | Gap) => {
    if (piece instanceof Gap) return <Unbuilt gap={piece} />;
    if (!(piece instanceof Room)) return build(piece);
    return <RoomOf room={piece} class={props.room} horizontal={props.horizontal ?? false} />;
  };
  const shelf = new Shelf<Face | Room | Gap>(getOwner(), make);
  onCleanup(() => shelf.end());
  const shown = () => {
    const faces = facesOf(props.pieces);
    return untrack(() => shelf.put(faces));
  };
  return <Placed>{shown()}</Placed>;
}

/** The room of what is out of sight. */
export function RoomOf(props: {
  room: Room;
  class: string;
  horizontal: boolean;
  /** What it is longer than its lines, because of something that follows lines only. */
  more?: number;
}): JSX.Element {
  const length = () => props.room.length() + (props.room.follows ? (props.more ?? 0) : 0);
  return (
    <div
      class={props.class}
      style={{ [props.horizontal ? "width" : "height"]: `${length()}px` }}
      aria-hidden="true"
    />
  );
}

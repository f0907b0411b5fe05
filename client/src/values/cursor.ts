import type { WireValue } from "../tree/wire";
import { NO_STATES, resolve } from "./states";

const CURSORS: Record<string, string> = {
  alias: "alias",
  allscroll: "all-scroll",
  basic: "default",
  cell: "cell",
  click: "pointer",
  contextmenu: "context-menu",
  copy: "copy",
  disappearing: "no-drop",
  forbidden: "not-allowed",
  grab: "grab",
  grabbing: "grabbing",
  help: "help",
  move: "move",
  nodrop: "no-drop",
  none: "none",
  precise: "crosshair",
  progress: "progress",
  resizecolumn: "col-resize",
  resizedown: "s-resize",
  resizedownleft: "sw-resize",
  resizedownright: "se-resize",
  resizeleft: "w-resize",
  resizeleftright: "ew-resize",
  resizeright: "e-resize",
  resizerow: "row-resize",
  resizeup: "n-resize",
  resizeupdown: "ns-resize",
  resizeupleft: "nw-resize",
  resizeupleftdownright: "nwse-resize",
  resizeupright: "ne-resize",
  resizeuprightdownleft: "nesw-resize",
  text: "text",
  verticaltext: "vertical-text",
  wait: "wait",
  zoomin: "zoom-in",
  zoomout: "zoom-out",
};

/** A MouseCursor as CSS cursor; of one by states, that of what is in none. */
export function cursor(value: WireValue): string | undefined {
  const plain = resolve(value, NO_STATES);
  return typeof plain === "string" ? CURSORS[plain.toLowerCase()] : undefined;
}

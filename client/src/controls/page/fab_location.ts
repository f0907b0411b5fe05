import type { WireValue } from "../../tree/wire";
import { point } from "../../values/number";

/** Where a floating action button stands. */
export type FabLocation =
  | {
      kind: "named";
      x: "start" | "center" | "end";
      /** `float`: above the bottom bar; `docked`: on its edge; `contained`: in it; `top`: on the app bar's edge. */
      y: "float" | "docked" | "contained" | "top";
      mini: boolean;
    }
  /** So many pixels from the lower right corner of the page. */
  | { kind: "offset"; x: number; y: number };

const NAME = /^(mini)?(start|center|end)(float|docked|contained|top)$/i;

/** The place that a location of the program names. */
export function namedLocation(value: WireValue): FabLocation {
  const name = typeof value === "string" ? NAME.exec(value) : null;
  if (name !== null) {
    return {
      kind: "named",
      mini: name[1] !== undefined,
      x: name[2].toLowerCase() as "start",
      y: name[3].toLowerCase() as "float",
    };
  }
  const at = typeof value === "string" ? undefined : point(value);
  return at ? { kind: "offset", x: at.x, y: at.y } : { kind: "named", x: "end", y: "float", mini: false };
}

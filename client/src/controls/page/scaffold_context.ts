import { type Accessor, createContext, useContext } from "solid-js";

/** What a scaffold tells the bars and drawers in it. */
export interface ScaffoldFacts {
  /** How to leave the view, if another lies below: an arrow, or a cross for a full-screen dialog. */
  back: Accessor<{ glyph: "back" | "close"; go: () => void } | undefined>;
  hasDrawer: Accessor<boolean>;
  hasEndDrawer: Accessor<boolean>;
  open: (side: "start" | "end") => void;
  close: (side: "start" | "end") => void;
  /** The drawer that is open. */
  opened: Accessor<"start" | "end" | undefined>;
  /** Whether content has been scrolled under the app bar. */
  scrolledUnder: Accessor<boolean>;
  /** The floating action button's box, if one overlaps the bottom bar. */
  docked: Accessor<HTMLElement | undefined>;
}

const nothing = (): undefined => undefined;

export const ScaffoldContext = createContext<ScaffoldFacts>({
  back: nothing,
  hasDrawer: () => false,
  hasEndDrawer: () => false,
  open: nothing,
  close: nothing,
  opened: nothing,
  scrolledUnder: () => false,
  docked: nothing,
});

export function useScaffold(): ScaffoldFacts {
  return useContext(ScaffoldContext);
}

/** The drawer's side, for the NavigationDrawer that is in it. */
export const DrawerSideContext = createContext<"start" | "end">("start");

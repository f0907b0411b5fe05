import { type Accessor, createContext, useContext } from "solid-js";
import type { Motion, Pager } from "../pager/pager";

/** What a Tabs control tells the bar and the view in it. */
export interface TabsFacts {
  pager: Pager;
  selected: Accessor<number>;
  length: Accessor<number>;
  motion: Accessor<Motion>;
  select: (index: number) => void;
  /** Ids that tie a tab to its panel. */
  tabId: (index: number) => string;
  panelId: (index: number) => string;
  /** Whether there are panels: a bar can stand alone. */
  hasPanels: Accessor<boolean>;
  setHasPanels: (there: boolean) => void;
}

export const TabsContext = createContext<TabsFacts>();

export function useTabs(): TabsFacts | undefined {
  return useContext(TabsContext);
}

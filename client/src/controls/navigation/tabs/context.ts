import type { Accessor } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import type { Motion, Pager } from "../pager/pager";

/** What a Tabs control tells the bar and the view in it; tracked. */
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

const known = new WeakMap<ControlNode, TabsFacts>();

/** Has what stands in a Tabs control know about it. */
export function provideTabs(node: ControlNode, facts: TabsFacts): void {
  known.set(node, facts);
}

/** The facts of the Tabs control around a control. */
export function tabsAround(node: ControlNode): TabsFacts | undefined {
  for (let up = node.parent; up; up = up.parent) {
    const facts = known.get(up);
    if (facts) return facts;
  }
  return undefined;
}

import { type Accessor, createContext, createSignal, useContext } from "solid-js";
import type { ControlNode } from "../../tree/node";

/** The menu around a control: which of its submenus is open, and how to close everything. */
export interface MenuLevel {
  /** 0 in a bar, then one more for each menu inside a menu. */
  depth: number;
  open: Accessor<ControlNode | undefined>;
  setOpen: (submenu: ControlNode | undefined) => void;
  closeAll: () => void;
  /** Of a bar, which is one stop for Tab. */
  stops?: {
    /** Whether the focus passes over an entry; tracked. */
    passes: (entry: ControlNode) => boolean;
    /** An entry has the focus. */
    visit: (entry: ControlNode) => void;
  };
}

export const MenuContext = createContext<MenuLevel>();

/** The level that a menu entry belongs to; an entry outside of any menu is a bar of its own. */
export function useMenuLevel(): MenuLevel {
  const level = useContext(MenuContext);
  if (level) return level;
  const [open, setOpen] = createSignal<ControlNode>();
  return { depth: 0, open, setOpen, closeAll: () => setOpen(undefined) };
}

import { createContext } from "solid-js";

/** Closes the context menu that an action stands in. */
export const ContextMenuClose = createContext<() => void>(() => undefined);

import { type Accessor, createContext, useContext } from "solid-js";
import type { WireMap } from "../tree/wire";

export interface Themed {
  /** The theme in force, as on the wire; component themes are `theme().button_theme` and so on. */
  theme: Accessor<WireMap>;
  /** Whether the colours are dark. */
  dark: Accessor<boolean>;
}

export const ThemeContext = createContext<Themed>({ theme: () => ({}), dark: () => false });

/** The theme where the calling component stands. */
export function useTheme(): Themed {
  return useContext(ThemeContext);
}

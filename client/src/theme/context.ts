import { type Accessor, createContext, type JSX, useContext } from "solid-js";
import type { ControlNode } from "../tree/node";
import type { WireMap } from "../tree/wire";

export interface Themed {
  /** The theme in force, as on the wire; component themes are `theme().button_theme` and so on. */
  theme: Accessor<WireMap>;
  /** Whether the colours are dark. */
  dark: Accessor<boolean>;
  /** The control that brought the theme, if it is not the page's; its root element carries `properties`. */
  of?: ControlNode;
  properties?: Accessor<JSX.CSSProperties>;
}

export const ThemeContext = createContext<Themed>({ theme: () => ({}), dark: () => false });

/** The theme where the calling component stands. */
export function useTheme(): Themed {
  return useContext(ThemeContext);
}

import {
  type Accessor,
  createContext,
  createMemo,
  getOwner,
  type JSX,
  runWithOwner,
  useContext,
} from "solid-js";
import type { ThemeField, ThemeName, ThemePart } from "../tree/declared";
import type { ControlNode } from "../tree/node";
import { alike, type Fields, isFields, type WireValue } from "../tree/wire";

/** What gives a theme. */
export interface ThemeSource {
  /** The theme in force, as on the wire; component themes are `theme().button_theme` and so on. */
  theme: Accessor<Fields>;
  /** Whether the colours are dark. */
  dark: Accessor<boolean>;
  /** The control that brought the theme, if it is not the page's; its root element carries `properties`. */
  of?: ControlNode;
  properties?: Accessor<JSX.CSSProperties | undefined>;
}

export interface Themed extends ThemeSource {
  /** One setting of the theme; tracked, and woken only if it changes. */
  setting(name: ThemeName): WireValue;
  /** The settings for one kind of control, likewise. */
  part(name: ThemeName): Fields | undefined;
}

/** Makes a theme out of its source, owned by what calls. */
export function themed(source: ThemeSource): Themed {
  const owner = getOwner();
  const known = new Map<string, Accessor<WireValue>>();
  const read = (name: ThemeName) => source.theme()[name] ?? undefined;
  const setting = (name: ThemeName): WireValue => {
    let found = known.get(name);
    if (!found) {
      found = runWithOwner(owner, () => createMemo(() => read(name), undefined, { equals: alike }));
      found ??= () => read(name);
      known.set(name, found);
    }
    return found();
  };
  const part = (name: ThemeName) => {
    const settings = setting(name);
    return isFields(settings) ? settings : undefined;
  };
  return { ...source, setting, part };
}

export const ThemeContext = createContext<Themed>(themed({ theme: () => ({}), dark: () => false }));

/** The theme where the calling component stands. */
export function useTheme(): Themed {
  return useContext(ThemeContext);
}

/** Reads the theme's settings for one kind of control, e.g. `componentTheme("checkbox_theme")("fill_color")`. */
export function componentTheme<Part extends ThemePart>(
  name: Part,
): (property: ThemeField<Part>) => WireValue {
  const themed = useTheme();
  return (property) => themed.part(name)?.[property] ?? undefined;
}

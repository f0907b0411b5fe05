import {
  type Accessor,
  createComputed,
  createContext,
  createSignal,
  getOwner,
  type JSX,
  runWithOwner,
  type Signal,
  untrack,
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
  const known = new Map<ThemeName, Signal<WireValue>>();
  // a memo would have each of its readers asked whether it is concerned, and there may be thousands
  const follow = () =>
    createComputed(() => {
      const theme = source.theme();
      for (const [name, [, set]] of known) set(theme[name] ?? undefined);
    });
  const setting = (name: ThemeName): WireValue => {
    let found = known.get(name);
    if (!found) {
      if (owner && known.size === 0) runWithOwner(owner, follow);
      found = createSignal<WireValue>(
        untrack(() => source.theme()[name] ?? undefined),
        { equals: alike },
      );
      known.set(name, found);
    }
    return found[0]();
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

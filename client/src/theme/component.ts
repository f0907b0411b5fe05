import type { ThemeName } from "../tree/declared";
import type { WireValue } from "../tree/wire";
import { useTheme } from "./context";

/** Reads the theme's settings for one kind of control, e.g. `componentTheme("checkbox_theme")("fill_color")`. */
export function componentTheme(name: ThemeName): (property: string) => WireValue {
  const themed = useTheme();
  return (property) => themed.part(name)?.[property] ?? undefined;
}

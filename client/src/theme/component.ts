import type { ThemeField, ThemePart } from "../tree/declared";
import type { WireValue } from "../tree/wire";
import { useTheme } from "./context";

/** Reads the theme's settings for one kind of control, e.g. `componentTheme("checkbox_theme")("fill_color")`. */
export function componentTheme<Part extends ThemePart>(
  name: Part,
): (property: ThemeField<Part>) => WireValue {
  const themed = useTheme();
  return (property) => themed.part(name)?.[property] ?? undefined;
}

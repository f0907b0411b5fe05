import type { WireValue } from "../tree/wire";
import { useTheme } from "./context";

/** Reads the theme's settings for one kind of control, e.g. `componentTheme("checkbox_theme")("fill_color")`. */
export function componentTheme(name: string): (property: string) => WireValue {
  const themed = useTheme();
  return (property) => themed.part(name)?.[property] ?? undefined;
}

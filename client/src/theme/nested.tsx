import { createMemo, type JSX } from "solid-js";
import type { ControlNode } from "../tree/node";
import { map, str } from "../tree/read";
import { ThemeContext, themed, useTheme } from "./context";
import { isDark, mergeThemes, themeProperties } from "./effective";
import { systemIsDark } from "./root";

/** Whether a control has a theme of its own; tracked. */
export function hasTheme(node: ControlNode): boolean {
  return (
    node.get("theme") !== undefined ||
    node.get("dark_theme") !== undefined ||
    node.get("theme_mode") !== undefined
  );
}

/** Gives what is inside the theme of a control: with a mode on its own, without one laid over the outer theme. */
export function NestedTheme(props: { node: ControlNode; children: JSX.Element }): JSX.Element {
  const outer = useTheme();
  const mode = createMemo(() => isDark(str(props.node, "theme_mode"), systemIsDark()));
  const dark = createMemo(() => mode() ?? outer.dark());
  const theme = createMemo(() => {
    const own = (dark() && map(props.node, "dark_theme")) || map(props.node, "theme") || {};
    return mode() === undefined ? mergeThemes(outer.theme(), own) : own;
  });
  const properties = createMemo(() => ({
    ...themeProperties(theme(), dark()),
    color: "var(--md-sys-color-on-surface)",
  }));
  const value = themed({ theme, dark, of: props.node, properties });
  return <ThemeContext.Provider value={value}>{props.children}</ThemeContext.Provider>;
}

import { createEffect, createMemo, createRenderEffect, createSignal, type JSX, onCleanup } from "solid-js";
import { darkMedia, density, platform } from "../browser/platform";
import type { ControlNode } from "../tree/node";
import { map, str } from "../tree/read";
import { isFields, type WireValue } from "../tree/wire";
import { cssColor } from "../values/color";
import { ThemeContext, themed } from "./context";
import { isDark, themeProperties } from "./effective";
import { defaultTypescale } from "./typescale";

const [systemIsDark, setSystemIsDark] = createSignal(darkMedia().matches);
darkMedia().addEventListener("change", ({ matches }) => setSystemIsDark(matches));

export { systemIsDark };

/** Gives the whole document the page's theme. */
export function ThemeRoot(props: { page: ControlNode; children: JSX.Element }): JSX.Element {
  const root = document.documentElement;
  const dark = createMemo(
    () => isDark(str(props.page, "theme_mode", "system"), systemIsDark()) ?? systemIsDark(),
  );
  const theme = createMemo(() => (dark() && map(props.page, "dark_theme")) || map(props.page, "theme") || {});

  root.dataset.platform = platform();
  root.dataset.density = density();

  const base = { ...defaultTypescale(), "--density": density() === "compact" ? "-2" : "0" };
  createRenderEffect((previous: Record<string, string>) => {
    const own = themeProperties(theme(), dark()) as Record<string, string> | undefined;
    root.dataset.theme = dark() ? "dark" : "light";
    // while new colours are worked out the old ones stay; on a first visit there are none yet
    root.classList.toggle("unthemed", own === undefined && !("color-scheme" in previous));
    if (own === undefined) return previous;
    const properties: Record<string, string> = { ...base, ...own };
    for (const name in previous) if (!(name in properties)) root.style.removeProperty(name);
    for (const name in properties)
      if (properties[name] !== previous[name]) root.style.setProperty(name, properties[name]);
    return properties;
  }, {});

  createEffect(() => {
    const style = theme().system_overlay_style;
    const color = isFields(style) ? cssColor(style.status_bar_color) : undefined;
    setThemeColor(color ?? "var(--md-sys-color-surface)");
  });

  createEffect((before: WireValue) => {
    const motion = props.page.get("theme_animation_style");
    if (motion ?? before)
      void import("./gradual").then(({ changeGradually }) => changeGradually(root, motion));
    return motion;
  });

  createEffect(() => {
    const fonts = map(props.page, "fonts");
    if (fonts === undefined) return;
    const loaded = import("./fonts").then(({ loadFonts }) => loadFonts(fonts));
    onCleanup(() => void loaded.then((unload) => unload()));
  });

  return <ThemeContext.Provider value={themed({ theme, dark })}>{props.children}</ThemeContext.Provider>;
}

const ROLE = /^var\((--[\w-]+)\)$/;

/** Colours the browser's own bars; it understands no custom properties there. */
function setThemeColor(color: string): void {
  const role = ROLE.exec(color)?.[1];
  const resolved = (role && document.documentElement.style.getPropertyValue(role)) || computed(color);
  let meta = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  if (meta === null) {
    meta = document.createElement("meta");
    meta.name = "theme-color";
    document.head.append(meta);
  }
  meta.content = resolved;
}

/** A colour as the browser works it out, which has it look at the styles of the whole page. */
function computed(color: string): string {
  const probe = document.createElement("i");
  probe.style.color = color;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

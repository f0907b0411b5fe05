import {
  batch,
  createMemo,
  createRoot,
  createSignal,
  getListener,
  getOwner,
  type JSX,
  type Owner,
  onCleanup,
  runWithOwner,
  type Signal,
  untrack,
  useContext,
} from "solid-js";
import { succession } from "../dom/succession";
import type { ThemeName } from "../tree/declared";
import type { ControlNode } from "../tree/node";
import { map, str } from "../tree/read";
import { alike, type Fields, type WireMap, type WireValue } from "../tree/wire";
import { ThemeContext, type Themed, themed } from "./context";
import { isDark, mergeThemes, themeProperties } from "./effective";
import { systemIsDark } from "./root";

/** What is told apart of a theme beside its settings. */
const WHOLE = "";
const DARK = "dark";

/** Setting of a theme -> goes off when a control that had no theme gets one in which it is another one. */
const begun = new Map<string, Signal<undefined>>();

function follow(what: string): void {
  if (getListener() === null) return;
  let signal = begun.get(what);
  if (signal === undefined) {
    signal = createSignal(undefined, { equals: false });
    begun.set(what, signal);
  }
  signal[0]();
}

/** Whether a control has a theme of its own; tracked. */
const hasTheme = (node: ControlNode): boolean =>
  node.get("theme") !== undefined ||
  node.get("dark_theme") !== undefined ||
  node.get("theme_mode") !== undefined;

/**
 * Gives what is inside a control its theme, whenever it gets one: nothing inside is built anew for that. To be called before
 * the control draws anything; its owner is to own nothing beside it.
 */
export function nestTheme(node: ControlNode): void {
  const owner = getOwner();
  if (owner === null) return;
  // what stays while the control is built anew goes on with the theme that it has
  const theme: NestedTheme =
    succession(node)?.former.owner?.context?.[ThemeContext.id] ??
    new NestedTheme(node, useContext(ThemeContext));
  theme.lives(owner);
  owner.context = { ...owner.context, [ThemeContext.id]: theme };
}

/** The theme around a control, until it has one of its own. */
class NestedTheme implements Themed {
  private own: Themed | undefined;
  private isRead = false;
  private owner: Owner | null = null;
  private end?: () => void;

  constructor(
    readonly of: ControlNode,
    private readonly outer: Themed,
  ) {}

  /** Lives as long as its owner, or the one that the control has when it is built anew. */
  lives(owner: Owner | null): void {
    this.owner = owner;
    if (this.own) runWithOwner(owner, () => onCleanup(() => succession(this.of) || this.end?.()));
  }

  theme(): Fields {
    return this.source(WHOLE).theme();
  }

  dark(): boolean {
    return this.source(DARK).dark();
  }

  setting(name: ThemeName): WireValue {
    return this.source(name).setting(name);
  }

  part(name: ThemeName): Fields | undefined {
    return this.source(name).part(name);
  }

  properties(): JSX.CSSProperties | undefined {
    if (this.own === undefined && hasTheme(this.of)) this.begin();
    return this.own?.properties?.();
  }

  private source(what: string): Themed {
    if (this.own === undefined && untrack(() => hasTheme(this.of))) this.begin();
    if (this.own) return this.own;
    this.isRead = true;
    follow(what);
    return this.outer;
  }

  private begin(): void {
    const { outer, of } = this;
    const own = createRoot((end) => {
      this.end = end;
      return laidOver(outer, of);
    }, this.owner);
    this.own = own;
    this.lives(this.owner);
    if (!this.isRead) return;
    const [before, now]: WireMap[] = untrack(() => [outer.theme(), own.theme()]);
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    batch(() => {
      begun.get(WHOLE)?.[1](undefined);
      if (untrack(() => outer.dark() !== own.dark())) begun.get(DARK)?.[1](undefined);
      for (const name of names) if (!alike(before[name], now[name])) begun.get(name)?.[1](undefined);
    });
  }
}

/** The theme of a control: with a mode on its own, without one laid over the outer theme. */
function laidOver(outer: Themed, of: ControlNode): Themed {
  const mode = createMemo(() => isDark(str(of, "theme_mode"), systemIsDark()));
  const dark = createMemo(() => mode() ?? outer.dark());
  const theme = createMemo(() => {
    const own = (dark() && map(of, "dark_theme")) || map(of, "theme") || {};
    return mode() === undefined ? mergeThemes(outer.theme(), own) : own;
  });
  const properties = createMemo(() =>
    hasTheme(of)
      ? { ...themeProperties(theme(), dark()), color: "var(--md-sys-color-on-surface)" }
      : undefined,
  );
  return themed({ theme, dark, of, properties });
}

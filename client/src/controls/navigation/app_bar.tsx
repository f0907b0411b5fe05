import { type JSX, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, children, num, textOrControl } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { number } from "../../values/number";
import { elevation } from "../../values/shadow";
import { textStyle, themeTextStyle } from "../../values/text_style";
import { Control, Controls } from "../control";
import { dress } from "../dress";
import { BarButton } from "../page/bar_button";
import { useScaffold } from "../page/scaffold_context";
import { clip } from "../pressable/clip";
import { shapeClass, surfaceShape } from "../shape/shape";
import { onApple } from "../shown";
import { Slot } from "../slot";
import { keepHeadings } from "../text/heading";
import { tinted } from "./surface_tint";
import "./app_bar.css";

const ELEVATION_SCROLLED = 3;

/** The bar at the top of a view: leading control, title, actions. */
export function AppBar(props: { node: ControlNode<"AppBar"> }): JSX.Element {
  const node = props.node;
  const scaffold = useScaffold();
  const themed = componentTheme("appbar_theme");
  const prop = (name: ThemedName<"AppBar", "appbar_theme">): WireValue => node.get(name) ?? themed(name);

  const implies = (): boolean => bool(node, "automatically_imply_leading", true);
  const actions = (): ControlNode[] => children(node, "actions");
  const hasActions = (): boolean => Array.isArray(node.get("actions"));
  const centers = (): boolean => {
    const wish = prop("center_title");
    return typeof wish === "boolean" ? wish : onApple(node) && actions().length < 2;
  };
  const level = (): number =>
    scaffold.scrolledUnder()
      ? (number(prop("elevation_on_scroll")) ?? ELEVATION_SCROLLED)
      : (number(prop("elevation")) ?? 0);

  const ground = (): string => {
    if (bool(node, "force_material_transparency", false)) return "transparent";
    const color = cssColor(prop("bgcolor"));
    if (color !== undefined) return tinted(color, level());
    const scrolled = scaffold.scrolledUnder() && level() > 0;
    return scrolled ? "var(--md-sys-color-surface-container)" : "var(--md-sys-color-surface)";
  };
  const surface = (): JSX.CSSProperties => ({
    "--shape-fill": ground(),
    color: cssColor(prop("color")),
    "--bar-ink": cssColor(prop("color")),
    // Material 3 bars throw a shadow only when given a colour for it
    "--shape-shadow": prop("shadow_color") ? elevation(level(), prop("shadow_color")) : undefined,
    ...clip(node.get("clip_behavior")),
    ...surfaceShape(prop("shape")),
  });
  const dressed = dress(node, {
    class: () => `app-bar${bool(node, "secondary", false) ? "" : " primary"}${shapeClass(prop("shape"))}`,
    style: surface,
  });
  // measured: a height of the theme leaves the bar as high as it was
  const toolbar = (): JSX.CSSProperties => ({
    height: `${number(node.get("toolbar_height")) ?? 56}px`,
    opacity: faded(num(node, "toolbar_opacity", 1)),
    ...themeTextStyle("body_medium"),
    color: "inherit",
  });
  const besides = (): JSX.CSSProperties => textStyle(prop("toolbar_text_style"));

  const hasTitle = (): boolean => textOrControl(node, "title") !== undefined;
  const titleStyle = (): JSX.CSSProperties => ({
    "padding-inline": `${number(prop("title_spacing")) ?? 16}px`,
    ...themeTextStyle("title_large"),
    color: "inherit",
    ...textStyle(prop("title_text_style")),
  });

  return (
    <header ref={dressed}>
      <div class="app-bar-toolbar" classList={{ centered: centers() }} style={toolbar()}>
        <div class="app-bar-start" style={besides()}>
          <Leading node={node} implies={implies()} />
        </div>
        <Show
          when={bool(node, "exclude_header_semantics", false) || !hasTitle()}
          fallback={
            <h1 ref={keepHeadings} class="app-bar-title" style={titleStyle()}>
              <Slot value={node.get("title")} />
            </h1>
          }
        >
          <div class="app-bar-title" style={titleStyle()}>
            <Slot value={node.get("title")} />
          </div>
        </Show>
        <div class="app-bar-actions" style={{ padding: cssEdges(prop("actions_padding")), ...besides() }}>
          <Controls nodes={actions()} />
          <Show when={!hasActions() && implies() && scaffold.hasEndDrawer()}>
            <BarButton glyph="menu" label="Open navigation menu" onClick={() => scaffold.open("end")} />
          </Show>
        </div>
      </div>
    </header>
  );
}

/** How much is seen of what stands on a bar: below a quarter nothing. */
function faded(opacity: number): number {
  const part = Math.max(0, (opacity - 0.25) / 0.75);
  return part * part * (3 - 2 * part);
}

/** The given control, or the button that the view needs there: menu, back or close. */
function Leading(props: { node: ControlNode; implies: boolean }): JSX.Element {
  const scaffold = useScaffold();
  const own = (): ControlNode | undefined => child(props.node, "leading");
  const width = (): string => `${num(props.node, "leading_width", 56)}px`;
  const menu = (): boolean => props.implies && scaffold.hasDrawer();
  const back = () => (props.implies && !scaffold.hasDrawer() ? scaffold.back() : undefined);

  return (
    <Show when={own() ?? (menu() || back())}>
      <div class="app-bar-leading" style={{ width: width() }}>
        <Show when={!own()} fallback={<Control node={own()} />}>
          <Show when={menu()}>
            <BarButton glyph="menu" label="Open navigation menu" onClick={() => scaffold.open("start")} />
          </Show>
          <Show when={back()}>
            {(button) => (
              <BarButton
                glyph={button().glyph}
                label={button().glyph === "back" ? "Back" : "Close"}
                onClick={() => button().go()}
              />
            )}
          </Show>
        </Show>
      </div>
    </Show>
  );
}

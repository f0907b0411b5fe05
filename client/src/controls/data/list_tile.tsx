import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cursor } from "../../values/cursor";
import { cssEdges } from "../../values/edges";
import { px } from "../../values/number";
import { textStyle } from "../../values/text_style";
import { dress } from "../dress";
import { arrange, given, once, type PartKind, Parts } from "../parts";
import { density } from "../pressable/density";
import { roomyShape, shapeClass } from "../shape/shape";
import { createTile, TileLink } from "./tile";
import "../pressable/inked.css";
import "./list_tile.css";

type Look = ThemedName<"ListTile", "list_tile_theme">;

const LEADING: PartKind = { class: "list-tile-side list-tile-leading", tag: "div", icon: true };
const TRAILING: PartKind = { class: "list-tile-side", tag: "div", icon: true };
const TITLE: PartKind = { class: "list-tile-title", tag: "div", stays: true };
const SUBTITLE: PartKind = { class: "list-tile-subtitle", tag: "div" };

/** A row of a list: title, subtitle, something before and something after them. */
export function ListTile(props: { node: ControlNode<"ListTile"> }): JSX.Element {
  const node = props.node;
  let root!: HTMLElement;
  let middle!: HTMLElement;
  const theme = componentTheme("list_tile_theme");
  const look = (name: Look): WireValue => node.get(name) ?? theme(name);

  const tile = createTile(node, () => root);
  const selected = () => bool(node, "selected", false);

  const lines = () =>
    (bool(node, "is_three_line") ?? theme("is_three_line") === true)
      ? 3
      : given(node.get("subtitle"))
        ? 2
        : 1;
  const classes = () => {
    const names = ["list-tile surface", `list-tile-${lines()}`];
    if (look("dense") === true) names.push("list-tile-dense");
    if (selected()) names.push("list-tile-selected");
    if (node.disabled()) names.push("list-tile-disabled");
    if (tile.clickable()) names.push("pressable inked");
    if (String(look("style")).toLowerCase() === "drawer") names.push("list-tile-drawer");
    const align = look("title_alignment");
    if (typeof align === "string") names.push(`list-tile-align-${align.toLowerCase()}`);
    return names.join(" ") + shapeClass(look("shape"));
  };

  const style = (): JSX.CSSProperties => {
    const ground = selected() ? (look("selected_tile_color") ?? undefined) : look("bgcolor");
    const chosen = selected() ? look("selected_color") : undefined;
    return {
      "--ground": cssColor(ground),
      "--tile-color": cssColor(chosen ?? look("text_color")),
      "--tile-icon": cssColor(chosen ?? look("icon_color")),
      "--ink-hover": cssColor(node.get("hover_color")),
      "--splash": cssColor(node.get("splash_color")),
      "--tile-padding": cssEdges(look("content_padding")),
      "--tile-gap": px(look("horizontal_spacing")),
      "--tile-leading": px(look("min_leading_width")),
      "--tile-vertical": px(look("min_vertical_padding")),
      "--tile-height": px(look("min_height")),
      cursor: cursor(tile.press.of(look("mouse_cursor"))),
      ...roomyShape(look("shape")),
      ...density(look("visual_density")),
    };
  };

  const parts = new Parts();
  const reach = once(() => <TileLink node={node} />);
  const styled = (name: Look) => () => textStyle(look(name));
  const beside = styled("leading_and_trailing_text_style");
  const titled = styled("title_text_style");
  const subtitled = styled("subtitle_text_style");
  const keep = () => {
    arrange(middle, [
      parts.hold(TITLE, node.get("title"), titled),
      parts.hold(SUBTITLE, node.get("subtitle"), subtitled),
    ]);
    arrange(root, [
      parts.hold(LEADING, node.get("leading"), beside),
      middle,
      parts.hold(TRAILING, node.get("trailing"), beside),
      reach(tile.leads()),
    ]);
  };

  return (
    <div
      ref={dress(node, {
        class: classes,
        style,
        attributes: () => ({ ...tile.attributes(), "aria-current": selected() ? "true" : undefined }),
        also: keep,
        ref: (element) => {
          root = element;
          middle = element.firstElementChild as HTMLElement;
          tile.attach(element);
        },
      })}
    >
      <div class="list-tile-middle" />
    </div>
  );
}

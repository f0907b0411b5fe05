import { createUniqueId, type JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, children, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { animationStyle } from "../../values/animation_style";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { px } from "../../values/number";
import { Controls } from "../control";
import { dress } from "../dress";
import { Garment } from "../garment";
import { arrange, given, type PartKind, Parts } from "../parts";
import { clip } from "../pressable/clip";
import { density } from "../pressable/density";
import { isPressKey } from "../pressable/press_key";
import { createPressable } from "../pressable/pressable";
import { type Receiver, receive } from "../pressable/receivers";
import { isCircle, roomyShape, shapeClass } from "../shape/shape";
import { chevron, Fold, turn } from "./fold";
import "./list_tile.css";
import "../pressable/inked.css";
import "./expansion_tile.css";

const CROSS: Record<string, string> = {
  start: "flex-start",
  end: "flex-end",
  center: "center",
  stretch: "stretch",
  baseline: "baseline",
};
const EDGE = ["flex-start", "center", "flex-end"] as const;

const LEADING: PartKind = { class: "list-tile-side list-tile-leading", tag: "div", icon: true };
const TRAILING: PartKind = { class: "list-tile-side", tag: "div", icon: true };
const TITLE: PartKind = { class: "list-tile-title", tag: "div", stays: true };
const SUBTITLE: PartKind = { class: "list-tile-subtitle", tag: "div" };

type Look = ThemedName<"ExpansionTile", "expansion_tile_theme">;

/** A list tile that opens to show more under it. */
export function ExpansionTile(props: { node: ControlNode<"ExpansionTile"> }): JSX.Element {
  const node = props.node;
  const id = createUniqueId();
  const theme = componentTheme("expansion_tile_theme");
  const tiles = componentTheme("list_tile_theme");
  const look = (name: Look): WireValue => node.get(name) ?? theme(name);
  let header!: HTMLElement;

  const open = () => bool(node, "expanded", false);
  const toggle = () => {
    const next = !node.peek("expanded");
    node.update({ expanded: next });
    node.fire("change", next);
  };
  const press = createPressable(node, { surface: () => header, press: toggle });

  const by = (opened: Look, closed: Look) => cssColor(look(open() ? opened : closed));
  const outline = () => look(open() ? "shape" : "collapsed_shape");
  // all of it is cut off along a circle unless it says otherwise
  const clips = () => isCircle(outline()) && look("clip_behavior") !== "none";
  const motion = () => node.get("animation_style") ?? theme("animation_style");
  const style = (): JSX.CSSProperties => ({
    "--ground":
      by("bgcolor", "collapsed_bgcolor") ?? (open() ? undefined : cssColor(theme("bgcolor") ?? undefined)),
    "--tile-color": by("text_color", "collapsed_text_color"),
    "--tile-icon": by("icon_color", "collapsed_icon_color"),
    "--tile-padding": cssEdges(look("tile_padding")),
    "--tile-height": px(node.get("min_tile_height")),
    ...animationStyle(motion(), "tile-"),
    ...density(node.get("visual_density")),
    ...(outline() === undefined ? {} : { border: "0", ...roomyShape(outline()) }),
    ...clip(look("clip_behavior")),
  });

  const first = () =>
    String(node.get("affinity") ?? tiles("affinity") ?? "trailing").toLowerCase() === "leading";
  const fold = new Fold(id, () => <Body node={node} look={look} />);
  const parts = new Parts();
  const arrow = chevron();
  let middle!: HTMLElement;
  let worn!: Garment;
  const keep = () => {
    const off = node.disabled();
    const subtitle = node.get("subtitle");
    worn.wear(
      `list-tile surface pressable inked list-tile-${given(subtitle) ? 2 : 1}${node.get("dense") === true ? " list-tile-dense" : ""}${off ? " list-tile-disabled" : ""}`,
      undefined,
    );
    worn.adorn({
      role: "button",
      tabindex: off ? undefined : 0,
      "aria-expanded": String(open()),
      "aria-controls": id,
      "aria-disabled": off ? "true" : undefined,
    });
    turn(arrow, open());
    arrange(middle, [parts.hold(TITLE, node.get("title")), parts.hold(SUBTITLE, subtitle)]);
    const ends = bool(node, "show_trailing_icon", true);
    arrange(header, [
      parts.hold(LEADING, node.get("leading") ?? (first() ? arrow : undefined)),
      middle,
      parts.hold(TRAILING, ends ? (node.get("trailing") ?? (first() ? undefined : arrow)) : undefined),
    ]);
    fold.keep(open(), bool(node, "maintain_state", false), motion());
  };

  return (
    <div
      ref={dress(node, {
        class: () =>
          `expansion${open() ? " expansion-open" : ""}${outline() === undefined ? " expansion-plain" : ""}${shapeClass(outline())}${clips() ? " circle-clips" : ""}`,
        style,
        also: keep,
        ref(root) {
          header = root.firstElementChild as HTMLElement;
          middle = header.firstElementChild as HTMLElement;
          worn = new Garment(header);
          root.append(fold.element);
          press.whole(header);
          receive(header, PRESSED_BY_KEYS);
        },
      })}
    >
      <div>
        <div class="list-tile-middle" />
      </div>
    </div>
  );
}

const PRESSED_BY_KEYS: Receiver = {
  key(event, element) {
    if (isPressKey(event, element)) element.click();
  },
};

/** What is to be seen of a tile that is open. */
function Body(props: { node: ControlNode<"ExpansionTile">; look: (name: Look) => WireValue }): JSX.Element {
  const { node, look } = props;
  const style = () => {
    const at = alignment(look("expanded_alignment"));
    return {
      padding: cssEdges(look("controls_padding")),
      "align-items": at ? EDGE[Math.round(at.x) + 1] : "center",
    };
  };
  return (
    <div class="expansion-body column" style={style()}>
      <div
        class="column"
        style={{
          "align-items": CROSS[str(node, "expanded_cross_axis_alignment", "center").toLowerCase()],
        }}
      >
        <Controls nodes={children(node, "controls")} />
      </div>
    </div>
  );
}

import { createMemo, createUniqueId, type JSX, Show } from "solid-js";
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
import { clip } from "../pressable/clip";
import { density } from "../pressable/density";
import { isPressKey } from "../pressable/press_key";
import { createPressable } from "../pressable/pressable";
import { receive } from "../pressable/receivers";
import { isCircle, roomyShape, shapeClass } from "../shape/shape";
import { IconSlot, Slot } from "../slot";
import { Fold } from "./fold";
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

type Look = ThemedName<"ExpansionTile", "expansion_tile_theme">;

/** A list tile that opens to show more under it. */
export function ExpansionTile(props: { node: ControlNode<"ExpansionTile"> }): JSX.Element {
  const node = props.node;
  const id = createUniqueId();
  const theme = componentTheme("expansion_tile_theme");
  const tiles = componentTheme("list_tile_theme");
  const look = (name: Look): WireValue => node.get(name) ?? theme(name);
  let header!: HTMLDivElement;

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
  const chevron = () => <Chevron open={open()} />;
  const leading = createMemo(() => node.get("leading") ?? undefined);
  const trailing = createMemo(() => node.get("trailing") ?? undefined);
  const lines = () => (given(node.get("subtitle")) ? 2 : 1);
  const body = () => {
    const at = alignment(look("expanded_alignment"));
    return {
      padding: cssEdges(look("controls_padding")),
      "align-items": at ? EDGE[Math.round(at.x) + 1] : "center",
    };
  };

  return (
    <div
      ref={dress(node, {
        class: () =>
          `expansion${open() ? " expansion-open" : ""}${outline() === undefined ? " expansion-plain" : ""}${shapeClass(outline())}${clips() ? " circle-clips" : ""}`,
        style,
      })}
    >
      <div
        ref={(element) => {
          header = element;
          press.whole(element);
          receive(element, {
            key(event) {
              if (isPressKey(event, element)) element.click();
            },
          });
        }}
        class={`list-tile surface pressable inked list-tile-${lines()}${node.get("dense") === true ? " list-tile-dense" : ""}${node.disabled() ? " list-tile-disabled" : ""}`}
        role="button"
        tabindex={node.disabled() ? undefined : 0}
        aria-expanded={open()}
        aria-controls={id}
        aria-disabled={node.disabled() ? "true" : undefined}
      >
        <Show when={leading() !== undefined || first()}>
          <div class="list-tile-side list-tile-leading">
            <Show when={leading() !== undefined} fallback={chevron()}>
              <IconSlot value={leading()} />
            </Show>
          </div>
        </Show>
        <div class="list-tile-middle">
          <div class="list-tile-title">
            <Slot value={node.get("title")} />
          </div>
          <Show when={given(node.get("subtitle"))}>
            <div class="list-tile-subtitle">
              <Slot value={node.get("subtitle")} />
            </div>
          </Show>
        </div>
        <Show when={bool(node, "show_trailing_icon", true) && (trailing() !== undefined || !first())}>
          <div class="list-tile-side">
            <Show when={trailing() !== undefined} fallback={chevron()}>
              <IconSlot value={trailing()} />
            </Show>
          </div>
        </Show>
      </div>
      <Fold id={id} open={open()} keep={bool(node, "maintain_state", false)} motion={motion()}>
        <div class="expansion-body column" style={body()}>
          <div
            class="column"
            style={{
              "align-items": CROSS[str(node, "expanded_cross_axis_alignment", "center").toLowerCase()],
            }}
          >
            <Controls nodes={children(node, "controls")} />
          </div>
        </div>
      </Fold>
    </div>
  );
}

/** The arrow of something that opens: it turns over. */
export function Chevron(props: { open: boolean }): JSX.Element {
  return (
    <svg
      class={`icon-glyph expansion-arrow${props.open ? " expansion-arrow-up" : ""}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d="M16.59 8.59 12 13.17 7.41 8.59 6 10l6 6 6-6z" />
    </svg>
  );
}

const given = (value: WireValue): boolean => value !== undefined && value !== null && value !== "";

import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { num, str } from "../../tree/read";
import { isFields, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { blendMode } from "../../values/filter";
import { number, point } from "../../values/number";
import { dress } from "../dress";
import { tooltipText } from "../framing/tooltip_text";
import { Glyph } from "./icon_glyph";
import "./icon.css";

export { IconGlyph } from "./icon_glyph";

/** Shadows of what is drawn rather than of its box. */
function dropShadows(value: WireValue): string | undefined {
  const shadows = Array.isArray(value) ? value : [value];
  const filters = shadows.filter(isFields).map((shadow) => {
    const offset = point(shadow.offset) ?? { x: 0, y: 0 };
    const color = cssColor(shadow.color) ?? "#000";
    return `drop-shadow(${offset.x}px ${offset.y}px ${number(shadow.blur_radius) ?? 0}px ${color})`;
  });
  return filters.length > 0 ? filters.join(" ") : undefined;
}

/** A symbol of one of the icon sets. */
export function Icon(props: { node: ControlNode<"Icon"> }): JSX.Element {
  const { node } = props;
  const themed = componentTheme("icon_theme");
  const glyph = new Glyph();
  const dressed = dress(node, {
    class: "icon",
    style() {
      const mode = node.get("blend_mode");
      const filter = dropShadows(node.get("shadows") ?? themed("shadows"));
      return {
        color: cssColor(node.get("color")),
        opacity: num(node, "opacity") === undefined ? number(themed("opacity")) : undefined,
        filter,
        // what lets light through throws a paler shadow in CSS, in Flutter a full one
        "--icon-rest": filter && "light-dark(#212121, #fff)",
        "mix-blend-mode": mode === "srcOver" ? undefined : (blendMode(mode) as "normal" | undefined),
      };
    },
    attributes() {
      const label = str(node, "semantics_label") ?? tooltipText(node.get("tooltip"));
      return label === undefined ? NONE : { role: "img", "aria-label": label };
    },
    also() {
      const icon = node.get("icon");
      glyph.draw(typeof icon === "number" ? icon : undefined, num(node, "size"));
    },
    ref: (element) => element.append(glyph.element),
  });
  return <span ref={dressed} />;
}

const NONE = {};

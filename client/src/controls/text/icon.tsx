import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { num, str } from "../../tree/read";
import { cssColor } from "../../values/color";
import { blendMode } from "../../values/filter";
import { number } from "../../values/number";
import { dress } from "../dress";
import { tooltipText } from "../framing/tooltip_text";
import { lazily } from "../registry";
import { Glyph } from "./icon_glyph";
import "./icon.css";

export { IconGlyph } from "./icon_glyph";

const shadows = lazily(() => import("./icon_shadows").then((m) => m.iconShadows));

/** A symbol of one of the icon sets. */
export function Icon(props: { node: ControlNode<"Icon"> }): JSX.Element {
  const { node } = props;
  const themed = componentTheme("icon_theme");
  const glyph = new Glyph();
  const dressed = dress(node, {
    class: "icon",
    style() {
      const mode = node.get("blend_mode");
      const thrown = node.get("shadows") ?? themed("shadows");
      return {
        color: cssColor(node.get("color")),
        opacity: num(node, "opacity") === undefined ? number(themed("opacity")) : undefined,
        ...(thrown && shadows.get()?.(thrown)),
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

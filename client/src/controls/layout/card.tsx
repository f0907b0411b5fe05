import type { JSX } from "solid-js";
import { componentTheme, useTheme } from "../../theme/context";
import type { Property, ThemeField } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, num, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { edges } from "../../values/edges";
import { elevation } from "../../values/shadow";
import { shape } from "../../values/shape";
import { Control } from "../control";
import { dress } from "../dress";
import { lengthClass } from "../framing/place";
import { clip } from "../pressable/clip";
import "./card.css";
import "./flex.css";

/** How far each kind stands above the page unless `elevation` says otherwise. */
const ELEVATION: Record<string, number> = { elevated: 1, filled: 0, outlined: 0 };

const OUTLINE = "1px solid var(--md-sys-color-outline-variant)";

const MARGIN = { top: 4, right: 4, bottom: 4, left: 4 };

/** A panel with rounded corners and a slight shadow. */
export function Card(props: { node: ControlNode<"Card"> }): JSX.Element {
  const { node } = props;
  const theme = useTheme();
  const variant = () => str(node, "variant", "elevated").toLowerCase();
  const themed = componentTheme("card_theme");
  const value = (name: Property<"Card">, inTheme = name as ThemeField<"card_theme">) =>
    node.get(name) ?? themed(inTheme);
  /** Its form and its shadow. The line is drawn over the content or, as a part of the shadow, beneath it. */
  const outline = (form: WireValue, shadow: string | undefined): JSX.CSSProperties => {
    const { border, ...look } = shape(form);
    if (bool(node, "show_border_on_foreground", true))
      return { ...look, "--card-line": border as string | undefined, "box-shadow": shadow };
    const given = border ?? (variant() === "outlined" ? OUTLINE : "");
    const line = given ? `inset 0 0 0 ${String(given).replace(" solid", "")}` : undefined;
    return { ...look, "--card-line": "0", "box-shadow": [line, shadow].filter(Boolean).join(", ") };
  };
  const dressed = dress(node, {
    // the size of a card is that of its margin too
    skip: ["width", "height", "margin"],
    class: () =>
      `box card card-${variant()}${lengthClass(node.get("width"), "x")}${lengthClass(node.get("height"), "y")}`,
    style: () => {
      const background = cssColor(value("bgcolor", "color")) ?? cssColor(theme.setting("card_bgcolor"));
      const form = value("shape");
      const margin = edges(value("margin")) ?? MARGIN;
      const inside = (name: Property, room: number) => {
        const length = num(node, name);
        return length === undefined || length === Number.POSITIVE_INFINITY ? undefined : `${length - room}px`;
      };
      const width = inside("width", margin.left + margin.right);
      const height = inside("height", margin.top + margin.bottom);
      return {
        margin: `${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px`,
        width: width === undefined ? undefined : `var(--tight-w, ${width})`,
        height: height === undefined ? undefined : `var(--tight-h, ${height})`,
        "background-color": background,
        ...outline(form, elevation(value("elevation") ?? ELEVATION[variant()] ?? 1, value("shadow_color"))),
        ...clip(value("clip_behavior")),
      };
    },
  });
  return (
    <div ref={dressed}>
      <Control node={child(node, "content")} />
    </div>
  );
}

import type { JSX } from "solid-js";
import { componentTheme, useTheme } from "../../theme/context";
import type { Property, ThemeField } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, str } from "../../tree/read";
import { cssColor } from "../../values/color";
import { edges } from "../../values/edges";
import { number } from "../../values/number";
import { elevation } from "../../values/shadow";
import { Control } from "../control";
import { dress } from "../dress";
import { lengthClass } from "../framing/place";
import { clip } from "../pressable/clip";
import { faceShape, isCircle, shapeClass } from "../shape/shape";
import "./card.css";
import "./flex.css";

/** How far each kind stands above the page unless `elevation` says otherwise. */
const ELEVATION: Record<string, number> = { elevated: 1, filled: 0, outlined: 0 };

const MARGIN = { top: 4, right: 4, bottom: 4, left: 4 };

/** A panel with rounded corners and a slight shadow. */
export function Card(props: { node: ControlNode<"Card"> }): JSX.Element {
  const { node } = props;
  const theme = useTheme();
  const variant = () => str(node, "variant", "elevated").toLowerCase();
  const themed = componentTheme("card_theme");
  const value = (name: Property<"Card">, inTheme = name as ThemeField<"card_theme">) =>
    node.get(name) ?? themed(inTheme);
  const look = (): JSX.CSSProperties => ({
    "--shape-fill": cssColor(value("bgcolor", "color")) ?? cssColor(theme.setting("card_bgcolor")),
    "--shape-shadow": elevation(value("elevation") ?? ELEVATION[variant()] ?? 1, value("shadow_color")),
    // a shape without a line takes away that of an outlined card
    ...(value("shape") !== undefined && { "--shape-line": "0" }),
    ...faceShape(value("shape")),
  });
  const classes = () => {
    const form = value("shape");
    const names = [`box card card-${variant()}${shapeClass(form)}`];
    if (!bool(node, "show_border_on_foreground", true)) names.push("card-line-beneath");
    if (isCircle(form) && clips()) names.push("card-clips");
    return names.join(" ");
  };
  // what has proportions has no others
  const length = (name: "width" | "height") =>
    node.get("aspect_ratio") == null ? node.get(name) : undefined;
  const clips = () => clip(value("clip_behavior")).overflow !== undefined;
  const dressed = dress(node, {
    // the size of a card is that of its margin too
    skip: ["width", "height", "margin"],
    class: () => `${classes()}${lengthClass(length("width"), "x")}${lengthClass(length("height"), "y")}`,
    style: () => {
      const margin = edges(value("margin")) ?? MARGIN;
      const inside = (name: "width" | "height", room: number) => {
        const given = number(length(name));
        return given === undefined || given === Number.POSITIVE_INFINITY ? undefined : `${given - room}px`;
      };
      const width = inside("width", margin.left + margin.right);
      const height = inside("height", margin.top + margin.bottom);
      return {
        "--card-x": `${margin.left + margin.right}px`,
        "--card-y": `${margin.top + margin.bottom}px`,
        margin: `${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px`,
        width: width === undefined ? undefined : `var(--tight-w, ${width})`,
        height: height === undefined ? undefined : `var(--tight-h, ${height})`,
        ...look(),
        ...(isCircle(value("shape")) ? {} : clip(value("clip_behavior"))),
      };
    },
  });
  return (
    <div ref={dressed}>
      <Control node={child(node, "content")} />
    </div>
  );
}

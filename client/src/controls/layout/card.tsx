import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/component";
import { useTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { child, str } from "../../tree/read";
import { cssColor } from "../../values/color";
import { elevation } from "../../values/shadow";
import { shape } from "../../values/shape";
import { Control } from "../control";
import { frame } from "../frame";
import { clip } from "../pressable/clip";
import "./card.css";
import "./flex.css";

/** How far each kind stands above the page unless `elevation` says otherwise. */
const ELEVATION: Record<string, number> = { elevated: 1, filled: 0, outlined: 0 };

/** A panel with rounded corners and a slight shadow. */
export function Card(props: { node: ControlNode }): JSX.Element {
  const { node } = props;
  const { theme } = useTheme();
  const variant = () => str(node, "variant", "elevated").toLowerCase();
  const themed = componentTheme("card_theme");
  const value = (name: string, inTheme = name) => node.get(name) ?? themed(inTheme);
  const attributes = frame(node, {
    class: () => `box card card-${variant()}`,
    style: () => {
      const background = cssColor(value("bgcolor", "color")) ?? cssColor(theme().card_bgcolor);
      const form = value("shape");
      return {
        "background-color": background,
        "box-shadow": elevation(value("elevation") ?? ELEVATION[variant()] ?? 1, value("shadow_color")),
        ...(form ? shape(form) : undefined),
        ...clip(value("clip_behavior")),
      };
    },
  });
  return (
    <div {...attributes}>
      <Control node={child(node, "content")} />
    </div>
  );
}

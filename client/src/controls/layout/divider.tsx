import type { JSX } from "solid-js";
import { componentTheme, useTheme } from "../../theme/context";
import type { Property, ThemeField } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { borderRadius } from "../../values/border";
import { cssColor } from "../../values/color";
import { number } from "../../values/number";
import { dress } from "../dress";
import "./divider.css";

/** Divider and VerticalDivider: a thin line in the middle of some room. */
function Line(props: { node: ControlNode; vertical: boolean }): JSX.Element {
  const { node, vertical } = props;
  const theme = useTheme();
  const themed = componentTheme("divider_theme");
  const value = (name: Property, inTheme = name as ThemeField<"divider_theme">) =>
    node.get(name) ?? themed(inTheme);
  const room = () => number(vertical ? value("width", "space") : value("height", "space")) ?? 16;
  const dressed = dress(node, {
    class: vertical ? "divider vertical-divider" : "divider",
    skip: ["width", "height"],
    style: () => ({
      [vertical ? "width" : "height"]: `var(${vertical ? "--tight-w" : "--tight-h"}, ${room()}px)`,
      // a line of no thickness is still drawn one device pixel thick
      "--thickness": `${Math.max(number(value("thickness")) ?? 1, 1 / devicePixelRatio)}px`,
      "--leading-indent": `${number(value("leading_indent")) ?? 0}px`,
      "--trailing-indent": `${number(value("trailing_indent")) ?? 0}px`,
      "--line-color": cssColor(value("color")) ?? cssColor(theme.setting("divider_color")),
      "--line-radius": borderRadius(value("radius")),
    }),
  });
  return <hr ref={dressed} aria-orientation={vertical ? "vertical" : "horizontal"} />;
}

/** A horizontal line. */
export function Divider(props: { node: ControlNode<"Divider"> }): JSX.Element {
  return <Line node={props.node} vertical={false} />;
}

/** A vertical line; as high as a parent that has an end. */
export function VerticalDivider(props: { node: ControlNode<"VerticalDivider"> }): JSX.Element {
  return <Line node={props.node} vertical />;
}

import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/component";
import { useTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { borderRadius } from "../../values/border_radius";
import { cssColor } from "../../values/color";
import { number } from "../../values/number";
import { frame } from "../frame";
import "./divider.css";

/** Divider and VerticalDivider: a thin line in the middle of some room. */
function Line(props: { node: ControlNode; vertical: boolean }): JSX.Element {
  const { node, vertical } = props;
  const { theme } = useTheme();
  const themed = componentTheme("divider_theme");
  const value = (name: string, inTheme = name) => node.get(name) ?? themed(inTheme);
  // a line of no thickness is still drawn one device pixel thick
  const thickness = () => Math.max(number(value("thickness")) ?? 1, 1 / devicePixelRatio);
  const room = () => number(vertical ? value("width", "space") : value("height", "space")) ?? 16;
  const attributes = frame(node, {
    class: vertical ? "vertical-divider" : "divider",
    skip: ["width", "height"],
    style: () => ({ [vertical ? "width" : "height"]: `${room()}px` }),
  });
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: a separator that does not move takes no focus
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot hold the line apart from its room
    <div {...attributes} role="separator" aria-orientation={vertical ? "vertical" : "horizontal"}>
      <div
        class="divider-line"
        style={{
          [vertical ? "width" : "height"]: `${thickness()}px`,
          [vertical ? "margin-block-start" : "margin-inline-start"]:
            `${number(value("leading_indent")) ?? 0}px`,
          [vertical ? "margin-block-end" : "margin-inline-end"]: `${number(value("trailing_indent")) ?? 0}px`,
          "background-color": cssColor(value("color")) ?? cssColor(theme().divider_color),
          "border-radius": borderRadius(value("radius")),
        }}
      />
    </div>
  );
}

/** A horizontal line. */
export function Divider(props: { node: ControlNode }): JSX.Element {
  return <Line node={props.node} vertical={false} />;
}

/** A vertical line; as high as a parent that has an end. */
export function VerticalDivider(props: { node: ControlNode }): JSX.Element {
  return <Line node={props.node} vertical />;
}

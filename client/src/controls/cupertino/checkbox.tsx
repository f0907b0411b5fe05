import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";
import { cssSide } from "../../values/border";
import { cssColor } from "../../values/color";
import { APPLES, CheckboxDrawing } from "../inputs/checkbox_drawing";
import { checking } from "../inputs/checking";
import { Toggle } from "../inputs/toggle";
import { createPressable } from "../pressable/pressable";
import { boxShape } from "../shape/shape";
import "./toggles.css";
import "./checkbox.css";

/** A checkbox as Apple's systems show it; also what an adaptive Checkbox becomes there. */
export function CupertinoCheckbox(props: {
  node: ControlNode<"Checkbox" | "CupertinoCheckbox">;
}): JSX.Element {
  const node = props.node;
  const { checked, mixed, toggle } = checking(node);
  const chosen = () => checked() || mixed();
  const press = createPressable(node, { wave: () => false, states: () => (chosen() ? ["selected"] : []) });
  const fill = () => press.of(node.get("fill_color")) ?? (chosen() ? node.get("active_color") : undefined);

  return (
    <Toggle
      node={node}
      class={`cupertino-toggle cupertino-checkbox checkbox${checked() ? " checkbox-on" : mixed() ? " checkbox-mixed" : ""}`}
      type="checkbox"
      checked={checked()}
      mixed={mixed()}
      press={press}
      onChange={toggle}
      labelStyle={node.get("label_style")}
      cursor={node.get("mouse_cursor")}
      layer={() => undefined}
      ownOverlay={false}
      fits
      style={{
        gap: `${num(node, "spacing", 10)}px`,
        "--fill": cssColor(fill()),
        "--check": cssColor(node.get("check_color")),
        "--side": cssSide(press.of(node.get("border_side"))),
        "--focus": cssColor(node.get("focus_color")),
      }}
    >
      <CheckboxDrawing lines={APPLES} style={boxShape(node.get("shape"))} />
    </Toggle>
  );
}

import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child, children, num, str } from "../../tree/read";
import { cssColor } from "../../values/color";
import { Control } from "../control";
import { dress } from "../dress";
import { fieldName } from "../naming/press_name";
import { useChoice } from "../navigation/destination";
import "./pickers.css";
import { Wheel } from "./wheel";

/** A wheel of controls, of which the one in the middle is chosen. */
export function CupertinoPicker(props: { node: ControlNode<"CupertinoPicker"> }): JSX.Element {
  const node = props.node;
  const choice = useChoice(node, 0);
  const items = () => children(node, "controls");
  const overlay = () => (
    <Show
      when={child(node, "selection_overlay")}
      fallback={
        <div
          class="cupertino-wheel-over"
          style={{ "--over": cssColor(node.get("default_selection_overlay_bgcolor")) }}
        />
      }
    >
      {(own) => (
        <div class="cupertino-wheel-over cupertino-wheel-own">
          <Control node={own()} />
        </div>
      )}
    </Show>
  );
  return (
    <div
      ref={dress(node, {
        class: "cupertino-picker",
        style: () => ({ background: cssColor(node.get("bgcolor")) }),
      })}
    >
      <Wheel
        count={items().length}
        endless={bool(node, "looping", false)}
        selected={Math.min(Math.max(choice.selected() ?? 0, 0), Math.max(items().length - 1, 0))}
        onSelect={choice.choose}
        item={(index) => <Control node={items()[index]} />}
        text={(index) => str(items()[index], "value", String(index + 1))}
        label={fieldName(node, "Picker")}
        disabled={node.disabled()}
        extent={num(node, "item_extent", 32)}
        diameter={num(node, "diameter_ratio", 1.07)}
        squeeze={num(node, "squeeze", 1.45)}
        offAxis={num(node, "off_axis_fraction", 0)}
        magnification={bool(node, "use_magnifier", false) ? num(node, "magnification", 1) : 1}
        overlay={overlay()}
      />
    </div>
  );
}

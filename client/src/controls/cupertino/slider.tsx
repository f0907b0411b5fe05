import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { cssColor } from "../../values/color";
import { dress } from "../dress";
import { trackDrag } from "../inputs/slider/drag";
import { fractionOf, valueAt } from "../inputs/slider/scale";
import { scaleOf, useOneThumb } from "../inputs/slider/slider_input";
import { createPressable } from "../pressable/pressable";
import "./slider.css";

/** How far from the thumb a press still means the thumb, in pixels. */
const REACH = 24;

/** A slider as Apple's systems show it: the thumb follows the finger. Also what an adaptive Slider becomes there. */
export function CupertinoSlider(props: { node: ControlNode<"CupertinoSlider" | "Slider"> }): JSX.Element {
  const node = props.node;
  let held = false;
  const hold = (on: boolean) => {
    held = on;
    node.touch();
  };
  const press = createPressable(node, { wave: () => false });

  const scale = () => scaleOf(node);
  const { value, choose, begin, end, name, input, thumb, track } = useOneThumb(node, () =>
    node.fire("change"),
  );
  const at = () => fractionOf(value(), scale());

  let offset = 0;
  const drag = {
    start(fraction: number, event: PointerEvent) {
      // only the thumb is dragged: a press elsewhere does nothing
      if (node.disabled() || Math.abs(fraction - at()) * track.element.clientWidth > REACH) return false;
      event.preventDefault();
      input.element.focus({ preventScroll: true });
      hold(true);
      offset = at() - fraction;
      begin();
      return true;
    },
    move: (fraction: number) => choose(valueAt(fraction + offset, scale())),
    end() {
      hold(false);
      end();
    },
  };

  return (
    <div
      ref={dress(node, {
        class: "slider cupertino-slider focus-within pressable",
        style: () => ({
          "--from": "0",
          "--to": String(at()),
          "--active": cssColor(node.get("active_color")),
          "--thumb": cssColor(node.get("thumb_color")),
        }),
        attributes: () => ({ "aria-disabled": node.disabled() ? "true" : undefined }),
        also() {
          input.keep(value(), name());
          thumb.keep({ at: at(), held });
          track.keep();
        },
        ref(root) {
          root.append(input.element, track.element);
          press.pointer(root);
          press.focus(input.element);
          trackDrag(root, track.element, drag);
        },
      })}
    />
  );
}

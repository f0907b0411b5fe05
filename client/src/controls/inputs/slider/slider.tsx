import type { JSX } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { bool, num, str } from "../../../tree/read";
import { textStyle } from "../../../values/text_style";
import { dress } from "../../dress";
import { createPressable } from "../../pressable/pressable";
import { trackDrag } from "./drag";
import { sliderLook } from "./look";
import { fractionOf, labelFor, type Scale, thumbAt, valueAt } from "./scale";
import { scaleOf, useOneThumb } from "./slider_input";

/** How far from the thumb a press still means the thumb, in pixels. */
const REACH = 24;

/** A value to choose along a line. */
export function Slider(props: { node: ControlNode<"Slider"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("slider_theme");
  let isHeld = false;
  const held = () => {
    node.all();
    return isHeld;
  };
  const hold = (on: boolean) => {
    isHeld = on;
    node.touch();
  };

  const scale = () => scaleOf(node);
  const slider = useOneThumb(node, (next) => node.fire("change", next));
  const { value, choose, begin, end, name, input, thumb, track } = slider;
  const at = () => thumbAt(value(), scale());
  const press = createPressable(node, {
    wave: () => false,
    states: () => (held() ? ["dragged", "pressed"] : []),
  });

  let offset = 0;
  let slides = true;
  const drag = {
    start(fraction: number, event: PointerEvent) {
      if (node.disabled()) return false;
      const how = String(str(node, "interaction") ?? theme("interaction") ?? "tapAndSlide").toLowerCase();
      const near = Math.abs(fraction - at()) * track.element.clientWidth <= REACH;
      if (how === "slidethumb" && !near) return false;
      event.preventDefault();
      input.element.focus({ preventScroll: true });
      hold(true);
      begin();
      slides = how !== "taponly";
      offset = how === "slideonly" || how === "slidethumb" ? at() - fraction : 0;
      if (how.startsWith("tap")) choose(valueAt(fraction, scale()));
      return true;
    },
    move(fraction: number) {
      if (slides) choose(valueAt(fraction + offset, scale()));
    },
    end() {
      hold(false);
      end();
    },
  };

  const keep = () => {
    const text = str(node, "label");
    const label = text === undefined ? undefined : labelFor(text, value(), num(node, "round", 0));
    input.keep(value(), name(), label);
    thumb.keep({
      at: at(),
      held: held(),
      label,
      labelStyle: textStyle(theme("value_indicator_text_style")),
    });
    track.keep(scale().divisions, second(node, scale()));
  };

  return (
    <div
      ref={dress(node, {
        class: () =>
          `slider focus-within pressable ${year2024(node, theme("year_2023")) ? "slider-2024" : "slider-2023"}`,
        style: () => ({ ...sliderLook(node, theme, press), "--from": "0", "--to": String(at()) }),
        attributes: () => ({ "aria-disabled": node.disabled() ? "true" : undefined }),
        also: keep,
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

function second(node: ControlNode, scale: Scale): number | undefined {
  const value = num(node, "secondary_track_value");
  return value === undefined ? undefined : fractionOf(value, scale);
}

/** Whether a control has the look of Material 3 of 2024; that of 2023 unless told otherwise. */
export function year2024(node: ControlNode, themed?: unknown): boolean {
  return (bool(node, "year_2023") ?? themed) === false;
}

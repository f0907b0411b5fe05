import { type JSX, onCleanup } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { num, str } from "../../../tree/read";
import { cssColor } from "../../../values/color";
import { number } from "../../../values/number";
import { textStyle } from "../../../values/text_style";
import { dress } from "../../dress";
import { whenResized } from "../../framing/resized";
import { createPressable } from "../../pressable/pressable";
import { trackDrag } from "./drag";
import { sliderLook } from "./look";
import { labelFor, thumbAt, valueAt } from "./scale";
import { SliderInput, scaleOf, sliderName } from "./slider_input";
import { Thumb, Track } from "./track";

/** Least distance of the thumbs, and their width, in px. */
const SEPARATION = 8;
const THUMB_WIDTH = 20;

type End = "start_value" | "end_value";

const ENDS = [
  { end: "start_value", name: "start", class: "slider-thumb-start" },
  { end: "end_value", name: "end", class: "slider-thumb-end" },
] as const;

/** A range to choose along a line: it has a thumb at either end. */
export function RangeSlider(props: { node: ControlNode<"RangeSlider"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("slider_theme");
  let isHeld: End | undefined;
  let length = Number.POSITIVE_INFINITY;
  // the thumb that was held last lies over the other one
  let upper: End = "end_value";
  let overlaps = false;
  const held = () => {
    node.all();
    return isHeld;
  };
  const hold = (end: End | undefined) => {
    isHeld = end;
    upper = end ?? upper;
    node.touch();
  };

  const scale = () => scaleOf(node);
  const value = (end: End) => num(node, end) ?? (end === "start_value" ? scale().min : scale().max);
  const at = (end: End) => thumbAt(value(end), scale());
  const press = createPressable(node, {
    wave: () => false,
    states: () => (held() ? ["dragged", "pressed"] : []),
  });

  /** How far a pointer keeps the ends apart. */
  const apart = () => {
    const { min, max, divisions } = scale();
    const least = number(theme("min_thumb_separation")) ?? SEPARATION;
    return divisions ? 0 : (least / length) * (max - min);
  };
  const choose = (end: End, wanted: number, gap = 0) => {
    const next =
      end === "start_value"
        ? Math.max(Math.min(wanted, value("end_value") - gap), Math.min(value(end), scale().min))
        : Math.min(Math.max(wanted, value("start_value") + gap), Math.max(value(end), scale().max));
    if (next === node.peek(end)) return;
    const ends = { start_value: value("start_value"), end_value: value("end_value"), [end]: next };
    node.update(ends);
    node.fire("change");
  };

  const name = sliderName(node, "Range");
  const begin = () => node.fire("change_start");
  const end = () => node.fire("change_end");
  const inputs = ENDS.map(
    (one) => new SliderInput(node, { begin, choose: (next) => choose(one.end, next), end }),
  );
  const thumbs = ENDS.map(() => new Thumb());
  const track = new Track(thumbs);

  const drag = {
    start(fraction: number, event: PointerEvent) {
      if (node.disabled()) return false;
      event.preventDefault();
      const meant = nearest(fraction, at("start_value"), at("end_value"));
      inputs[meant === "start_value" ? 0 : 1].element.focus({ preventScroll: true });
      hold(meant);
      begin();
      choose(meant, valueAt(fraction, scale()), apart());
      return true;
    },
    move(fraction: number) {
      if (isHeld) choose(isHeld, valueAt(fraction, scale()), apart());
    },
    end() {
      hold(undefined);
      end();
    },
  };

  const overlap = () => (at("end_value") - at("start_value")) * length < THUMB_WIDTH;
  const keep = () => {
    const text = str(node, "label");
    const labelStyle = textStyle(theme("value_indicator_text_style"));
    overlaps = overlap();
    for (const [index, one] of ENDS.entries()) {
      const label = text === undefined ? undefined : labelFor(text, value(one.end), num(node, "round", 0));
      inputs[index].keep(value(one.end), `${name()}, ${one.name}`, label);
      thumbs[index].keep({
        class: `${one.class}${upper === one.end && overlaps ? " slider-thumb-over" : ""}`,
        at: at(one.end),
        held: held() === one.end,
        label,
        labelStyle,
      });
    }
    track.keep(scale().divisions);
  };
  const measured = (width: number) => {
    length = width;
    return overlap() === overlaps ? undefined : () => node.touch();
  };

  return (
    <div
      ref={dress(node, {
        class: "slider slider-range slider-2023 pressable",
        style: () => ({
          ...sliderLook(node, theme, press),
          "--thumb-edge": cssColor(theme("overlapping_shape_stroke_color")),
          "--from": String(at("start_value")),
          "--to": String(at("end_value")),
        }),
        attributes: () => ({
          "aria-label": name(),
          "aria-disabled": node.disabled() ? "true" : undefined,
        }),
        also: keep,
        ref(root) {
          root.append(...inputs.map((one) => one.element), track.element);
          press.pointer(root);
          trackDrag(root, track.element, drag);
          onCleanup(whenResized(track.element, measured));
        },
      })}
      role="group"
    />
  );
}

/** The end that a press means: the nearer one; of two in one place, the one that can move there. */
function nearest(fraction: number, start: number, end: number): End {
  if (start === end) return fraction < start ? "start_value" : "end_value";
  return Math.abs(fraction - start) <= Math.abs(fraction - end) ? "start_value" : "end_value";
}

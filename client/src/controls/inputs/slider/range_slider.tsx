import { createSignal, type JSX, onCleanup, onMount } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { num, str } from "../../../tree/read";
import { cssColor } from "../../../values/color";
import { number } from "../../../values/number";
import { textStyle } from "../../../values/text_style";
import { dress } from "../../dress";
import { fieldName } from "../../naming/press_name";
import { createPressable } from "../../pressable/pressable";
import { trackDrag } from "./drag";
import { sliderLook } from "./look";
import { labelFor, thumbAt, valueAt } from "./scale";
import { SliderInput, scaleOf } from "./slider_input";
import { Thumb, Track } from "./track";

/** Least distance of the thumbs, and their width, in px. */
const SEPARATION = 8;
const THUMB_WIDTH = 20;

type End = "start_value" | "end_value";

/** A range to choose along a line: it has a thumb at either end. */
export function RangeSlider(props: { node: ControlNode<"RangeSlider"> }): JSX.Element {
  const node = props.node;
  let root!: HTMLElement;
  let track!: HTMLElement;
  const inputs = {} as Record<End, HTMLInputElement>;
  const theme = componentTheme("slider_theme");
  const [held, setHeld] = createSignal<End>();
  const [length, setLength] = createSignal(Number.POSITIVE_INFINITY);
  // the thumb that was held last lies over the other one
  const [upper, setUpper] = createSignal<End>("end_value");

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
    return divisions ? 0 : (least / length()) * (max - min);
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

  onMount(() => {
    const watched = new ResizeObserver(([{ contentRect }]) => setLength(contentRect.width));
    watched.observe(track);
    onCleanup(() => watched.disconnect());
    trackDrag(root, () => track, {
      start(fraction, event) {
        if (node.disabled()) return false;
        event.preventDefault();
        const end = nearest(fraction, at("start_value"), at("end_value"));
        inputs[end].focus({ preventScroll: true });
        setHeld(end);
        setUpper(end);
        node.fire("change_start");
        choose(end, valueAt(fraction, scale()), apart());
        return true;
      },
      move(fraction) {
        const end = held();
        if (end) choose(end, valueAt(fraction, scale()), apart());
      },
      end() {
        setHeld(undefined);
        node.fire("change_end");
      },
    });
  });

  const label = (end: End) => {
    const text = str(node, "label");
    return text === undefined ? undefined : labelFor(text, value(end), num(node, "round", 0));
  };
  const name = () => fieldName(node, "Range");
  const input = (end: End, which: string) => (
    <SliderInput
      node={node}
      value={value(end)}
      name={`${name()}, ${which}`}
      text={label(end)}
      ref={(element) => {
        inputs[end] = element;
      }}
      begin={() => node.fire("change_start")}
      choose={(next) => choose(end, next)}
      end={() => node.fire("change_end")}
    />
  );
  const overlap = () => (at("end_value") - at("start_value")) * length() < THUMB_WIDTH;
  const thumb = (end: End) => (
    <Thumb
      class={[
        end === "start_value" ? "slider-thumb-start" : "slider-thumb-end",
        upper() === end && overlap() && "slider-thumb-over",
      ]
        .filter(Boolean)
        .join(" ")}
      at={at(end)}
      held={held() === end}
      label={label(end)}
      labelStyle={textStyle(theme("value_indicator_text_style"))}
    />
  );

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
        ref: (element) => {
          root = element;
          press.pointer(element);
        },
      })}
      role="group"
      aria-label={name()}
      aria-disabled={node.disabled() ? "true" : undefined}
    >
      {input("start_value", "start")}
      {input("end_value", "end")}
      <Track
        divisions={scale().divisions}
        track={(element) => {
          track = element;
        }}
      >
        {thumb("start_value")}
        {thumb("end_value")}
      </Track>
    </div>
  );
}

/** The end that a press means: the nearer one; of two in one place, the one that can move there. */
function nearest(fraction: number, start: number, end: number): End {
  if (start === end) return fraction < start ? "start_value" : "end_value";
  return Math.abs(fraction - start) <= Math.abs(fraction - end) ? "start_value" : "end_value";
}

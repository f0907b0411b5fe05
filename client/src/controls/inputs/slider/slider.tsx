import { createSignal, type JSX, onMount } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { bool, num, str } from "../../../tree/read";
import { textStyle } from "../../../values/text_style";
import { dress } from "../../dress";
import { useFocus } from "../../methods";
import { fieldName } from "../../naming/press_name";
import { createPressable } from "../../pressable/pressable";
import { trackDrag } from "./drag";
import { sliderLook } from "./look";
import { fractionOf, labelFor, type Scale, thumbAt, valueAt } from "./scale";
import { SliderInput, scaleOf, useValue } from "./slider_input";
import { Thumb, Track } from "./track";

/** How far from the thumb a press still means the thumb, in pixels. */
const REACH = 24;

/** A value to choose along a line. */
export function Slider(props: { node: ControlNode<"Slider"> }): JSX.Element {
  const node = props.node;
  let root!: HTMLElement;
  let track!: HTMLElement;
  let input!: HTMLInputElement;
  const theme = componentTheme("slider_theme");
  const [held, setHeld] = createSignal(false);

  const scale = () => scaleOf(node);
  const { value, choose, begin, end } = useValue(node, (next) => node.fire("change", next));
  const at = () => thumbAt(value(), scale());
  const press = createPressable(node, {
    wave: () => false,
    states: () => (held() ? ["dragged", "pressed"] : []),
  });
  useFocus(node, () => input);

  onMount(() => {
    const interaction = () => str(node, "interaction") ?? theme("interaction") ?? "tapAndSlide";
    let offset = 0;
    let slides = true;
    trackDrag(root, () => track, {
      start(fraction, event) {
        if (node.disabled()) return false;
        const how = String(interaction()).toLowerCase();
        const near = Math.abs(fraction - at()) * track.clientWidth <= REACH;
        if (how === "slidethumb" && !near) return false;
        event.preventDefault();
        input.focus({ preventScroll: true });
        setHeld(true);
        begin();
        slides = how !== "taponly";
        offset = how === "slideonly" || how === "slidethumb" ? at() - fraction : 0;
        if (how.startsWith("tap")) choose(valueAt(fraction, scale()));
        return true;
      },
      move(fraction) {
        if (slides) choose(valueAt(fraction + offset, scale()));
      },
      end() {
        setHeld(false);
        end();
      },
    });
  });

  const label = () => {
    const text = str(node, "label");
    return text === undefined ? undefined : labelFor(text, value(), num(node, "round", 0));
  };

  return (
    <div
      ref={dress(node, {
        class: () =>
          `slider focus-within pressable ${year2024(node, theme("year_2023")) ? "slider-2024" : "slider-2023"}`,
        style: () => ({ ...sliderLook(node, theme, press), "--from": "0", "--to": String(at()) }),
        ref: (element) => {
          root = element;
          press.pointer(element);
        },
      })}
      aria-disabled={node.disabled() ? "true" : undefined}
    >
      <SliderInput
        node={node}
        value={value()}
        name={fieldName(node, "Slider")}
        text={label()}
        ref={(element) => {
          input = element;
          press.focus(element);
        }}
        begin={begin}
        choose={choose}
        end={end}
      />
      <Track
        divisions={scale().divisions}
        secondary={second(node, scale())}
        track={(element) => {
          track = element;
        }}
      >
        <Thumb
          at={at()}
          held={held()}
          label={label()}
          labelStyle={textStyle(theme("value_indicator_text_style"))}
        />
      </Track>
    </div>
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

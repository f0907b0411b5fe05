import { createSignal, type JSX, onMount } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { cssColor } from "../../values/color";
import { dress } from "../dress";
import { trackDrag } from "../inputs/slider/drag";
import { fractionOf, valueAt } from "../inputs/slider/scale";
import { SliderInput, scaleOf, useValue } from "../inputs/slider/slider_input";
import { Thumb, Track } from "../inputs/slider/track";
import { useFocus } from "../methods";
import { fieldName } from "../naming/press_name";
import { createPressable } from "../pressable/pressable";
import "./slider.css";

/** How far from the thumb a press still means the thumb, in pixels. */
const REACH = 24;

/** A slider as Apple's systems show it: the thumb follows the finger. Also what an adaptive Slider becomes there. */
export function CupertinoSlider(props: { node: ControlNode<"CupertinoSlider" | "Slider"> }): JSX.Element {
  const node = props.node;
  let root!: HTMLElement;
  let track!: HTMLElement;
  let input!: HTMLInputElement;
  const [held, setHeld] = createSignal(false);
  const press = createPressable(node, { wave: () => false });
  useFocus(node, () => input);

  const scale = () => scaleOf(node);
  const { value, choose, begin, end } = useValue(node, () => node.fire("change"));
  const at = () => fractionOf(value(), scale());

  onMount(() => {
    let offset = 0;
    trackDrag(root, () => track, {
      start(fraction, event) {
        // only the thumb is dragged: a press elsewhere does nothing
        if (node.disabled() || Math.abs(fraction - at()) * track.clientWidth > REACH) return false;
        event.preventDefault();
        input.focus({ preventScroll: true });
        setHeld(true);
        offset = at() - fraction;
        begin();
        return true;
      },
      move: (fraction) => choose(valueAt(fraction + offset, scale())),
      end() {
        setHeld(false);
        end();
      },
    });
  });

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
        ref={(element) => {
          input = element;
          press.focus(element);
        }}
        begin={begin}
        choose={choose}
        end={end}
      />
      <Track
        divisions={undefined}
        track={(element) => {
          track = element;
        }}
      >
        <Thumb at={at()} held={held()} label={undefined} />
      </Track>
    </div>
  );
}

import { createSignal, type JSX, onMount } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";
import { cssColor } from "../../values/color";
import { dress } from "../dress";
import { trackDrag } from "../inputs/slider/drag";
import { fractionOf, type Scale, stepOf, valueAt } from "../inputs/slider/scale";
import { Thumb, Track } from "../inputs/slider/track";
import { useFocus } from "../methods";
import { fieldName } from "../naming/press_name";
import { createPressable } from "../pressable/pressable";
import { receiveTyping } from "../pressable/receivers";
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

  const scale = (): Scale => ({
    min: num(node, "min", 0),
    max: num(node, "max", 1),
    divisions: num(node, "divisions"),
  });
  const value = () => num(node, "value") ?? scale().min;
  const at = () => fractionOf(value(), scale());
  const choose = (next: number) => {
    if (next === node.peek("value")) return;
    node.update({ value: next });
    node.fire("change");
  };

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
        node.fire("change_start", value());
        return true;
      },
      move: (fraction) => choose(valueAt(fraction + offset, scale())),
      end() {
        setHeld(false);
        node.fire("change_end", value());
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
      <input
        ref={(element) => {
          input = element;
          press.focus(element);
          receiveTyping(element, {
            // each step by a key is a change from beginning to end
            input() {
              node.fire("change_start", value());
              choose(valueAt(fractionOf(Number(element.value), scale()), scale()));
              node.fire("change_end", value());
            },
          });
        }}
        class="slider-input"
        type="range"
        min={scale().min}
        max={scale().max}
        step={stepOf(scale()) ?? "any"}
        value={value()}
        disabled={node.disabled()}
        aria-label={fieldName(node, "Slider")}
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

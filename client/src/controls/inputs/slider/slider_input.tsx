import type { JSX } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { num } from "../../../tree/read";
import { receiveTyping } from "../../pressable/receivers";
import { fractionOf, type Scale, stepOf, valueAt } from "./scale";

/** The values that the visitor can choose from. */
export const scaleOf = (node: ControlNode<"Slider" | "RangeSlider" | "CupertinoSlider">): Scale => ({
  min: num(node, "min", 0),
  max: num(node, "max", 1),
  divisions: num(node, "divisions"),
});

/** What a slider with one value has of it. `told` is what `change` says. */
export function useValue(node: ControlNode<"Slider" | "CupertinoSlider">, told: (value: number) => void) {
  const value = () => num(node, "value") ?? scaleOf(node).min;
  const choose = (next: number) => {
    if (next === node.peek("value")) return;
    node.update({ value: next });
    told(next);
  };
  return {
    value,
    choose,
    begin: () => node.fire("change_start", value()),
    end: () => node.fire("change_end", value()),
  };
}

/** The native input beneath a thumb: it takes the focus, and keys step it. */
export function SliderInput(props: {
  node: ControlNode<"Slider" | "RangeSlider" | "CupertinoSlider">;
  value: number;
  name: string;
  /** What readers say instead of the number. */
  text?: string | undefined;
  ref: (element: HTMLInputElement) => void;
  /** Each step by a key is a change from beginning to end. */
  begin: () => void;
  choose: (value: number) => void;
  end: () => void;
}): JSX.Element {
  const scale = () => scaleOf(props.node);
  const ref = (element: HTMLInputElement) => {
    props.ref(element);
    receiveTyping(element, {
      input() {
        props.begin();
        props.choose(valueAt(fractionOf(Number(element.value), scale()), scale()));
        props.end();
      },
    });
  };
  return (
    <input
      ref={ref}
      class="slider-input"
      type="range"
      min={scale().min}
      max={scale().max}
      step={stepOf(scale()) ?? "any"}
      value={props.value}
      disabled={props.node.disabled()}
      aria-label={props.name}
      aria-valuetext={props.text}
    />
  );
}

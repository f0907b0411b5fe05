import { createMemo } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { num } from "../../../tree/read";
import { Garment } from "../../garment";
import { useFocus } from "../../methods";
import { fieldName } from "../../naming/press_name";
import { type Receiver, receiveTyping } from "../../pressable/receivers";
import { fractionOf, type Scale, stepOf, valueAt } from "./scale";
import { Thumb, Track } from "./track";

type SliderNode = ControlNode<"Slider" | "RangeSlider" | "CupertinoSlider">;

/** The values that the visitor can choose from. */
export const scaleOf = (node: SliderNode): Scale => ({
  min: num(node, "min", 0),
  max: num(node, "max", 1),
  divisions: num(node, "divisions"),
});

/** What a slider with one value and one thumb is made of. `told` is what `change` says. */
export function useOneThumb(node: ControlNode<"Slider" | "CupertinoSlider">, told: (value: number) => void) {
  const steps = useValue(node, told);
  const input = new SliderInput(node, steps);
  const thumb = new Thumb();
  useFocus(node, () => input.element);
  return { ...steps, name: sliderName(node, "Slider"), input, thumb, track: new Track([thumb]) };
}

function useValue(node: ControlNode<"Slider" | "CupertinoSlider">, told: (value: number) => void) {
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

/** The name of a slider: what stands around it is not to be asked for with each step. Tracked. */
export const sliderName = (node: ControlNode, kind: string): (() => string) =>
  createMemo(() => fieldName(node, kind));

/** Each step by a key is a change from beginning to end. */
export interface Steps {
  begin: () => void;
  choose: (value: number) => void;
  end: () => void;
}

/** The native input beneath a thumb: it takes the focus, and keys step it. */
export class SliderInput implements Receiver {
  readonly element = document.createElement("input");
  private readonly garment = new Garment(this.element);

  constructor(
    private readonly node: SliderNode,
    private readonly steps: Steps,
  ) {
    this.element.className = "slider-input";
    this.element.type = "range";
    receiveTyping(this.element, this);
  }

  /** `text` is what readers say instead of the number. */
  keep(value: number, name: string, text?: string): void {
    const { element } = this;
    const scale = scaleOf(this.node);
    this.garment.adorn({
      min: scale.min,
      max: scale.max,
      step: stepOf(scale) ?? "any",
      disabled: this.node.disabled(),
      "aria-label": name,
      "aria-valuetext": text,
    });
    const written = String(value);
    if (element.value !== written) element.value = written;
  }

  input(_: Event, element: HTMLElement): void {
    const scale = scaleOf(this.node);
    this.steps.begin();
    this.steps.choose(valueAt(fractionOf(Number((element as HTMLInputElement).value), scale), scale));
    this.steps.end();
  }
}

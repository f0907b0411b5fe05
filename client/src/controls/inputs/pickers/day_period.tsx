import type { JSX } from "solid-js";
import { textStyle } from "../../../values/text_style";
import { rovingChoice } from "../../navigation/roving_choice";
import { receive } from "../../pressable/receivers";
import type { halvesOfDay } from "./locale";
import { actionLook, type PickerTheme, partClass, partShape } from "./picker_theme";

/** Morning or afternoon to choose, where the clock counts to twelve. */
export function DayPeriod(props: {
  theme: PickerTheme;
  label: string;
  halves: ReturnType<typeof halvesOfDay>;
  afternoon: boolean;
  choose: (afternoon: boolean) => void;
}): JSX.Element {
  const arrows = rovingChoice({ choose: (index) => props.choose(index === 1) });
  return (
    <div
      ref={(element) => {
        receive(element, arrows);
      }}
      class={`time-period${periodClass(props.theme)}${props.halves.first ? " time-period-first" : ""}`}
      role="radiogroup"
      aria-label={props.label}
      style={{
        ...textStyle(props.theme("day_period_text_style")),
        ...periodShape(props.theme),
      }}
    >
      <Half theme={props.theme} on={!props.afternoon} press={() => props.choose(false)}>
        {props.halves.morning}
      </Half>
      <Half theme={props.theme} on={props.afternoon} press={() => props.choose(true)}>
        {props.halves.afternoon}
      </Half>
    </div>
  );
}

/** Both halves of the day are cut off along a circle. */
const periodClass = (theme: PickerTheme): string => {
  const round = partClass(theme, "day_period_shape");
  return round && `${round} circle-clips`;
};

/** The half of the day has its line apart from its shape. */
function periodShape(theme: PickerTheme): JSX.CSSProperties {
  const { border, "border-radius": radius, ...form } = partShape(theme, "day_period_shape");
  return {
    ...form,
    "border-radius": partClass(theme, "day_period_shape") ? undefined : radius,
    "--period-line": border as string | undefined,
  };
}

function Half(props: {
  theme: PickerTheme;
  on: boolean;
  press: () => void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`pressable surface inked time-half${props.on ? " time-half-on" : ""}`}
      style={actionLook(props.theme("day_period_button_style"))}
      role="radio"
      aria-checked={props.on}
      tabindex={props.on ? undefined : -1}
      on:click={() => props.press()}
    >
      {props.children}
    </button>
  );
}

import { type JSX, Show } from "solid-js";
import type { Property } from "../../../tree/declared";
import type { ControlNode } from "../../../tree/node";
import { num, str } from "../../../tree/read";
import { PickerButton } from "./parts";
import type { Words } from "./words";

/** What a mode button shows: the property with its icon, the usual icon, and the word that names it. */
export type ModeFace = [property: Property, icon: number, word: keyof Words];

export const TO_CALENDAR: ModeFace = ["switch_to_calendar_icon", 66637, "toCalendar"];
export const TO_DATE_INPUT: ModeFace = ["switch_to_input_icon", 67911, "toInput"];
export const TO_DIAL: ModeFace = ["switch_to_timer_icon", 72057, "toDial"];
export const TO_TIME_INPUT: ModeFace = ["switch_to_input_icon", 69577, "toText"];

/** Changes between choosing and typing, unless the picker has one way only. */
export function ModeButton(props: {
  node: ControlNode;
  words: Words;
  face: ModeFace;
  press: () => void;
}): JSX.Element {
  return (
    <Show when={!str(props.node, "entry_mode", "").toLowerCase().endsWith("only")}>
      <PickerButton
        class="picker-mode"
        icon={num(props.node, props.face[0], props.face[1])}
        label={props.words[props.face[2]]}
        press={props.press}
      />
    </Show>
  );
}

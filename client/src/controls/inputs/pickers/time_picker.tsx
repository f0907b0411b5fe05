import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { str } from "../../../tree/read";
import { isFields } from "../../../tree/wire";
import { textStyle } from "../../../values/text_style";
import { type TimeOfDay, timeExt, timeOfDay } from "../../../values/time";
import { isComposing } from "../composing";
import { ClockDial } from "./clock_dial";
import { DayPeriod } from "./day_period";
import { hour12 } from "./dial";
import { useFinish } from "./finish";
import { counts24, digits, halvesOfDay, localeOf, plainDigits } from "./locale";
import { ModeButton, TO_DIAL, TO_TIME_INPUT } from "./mode_button";
import { PickerActions } from "./parts";
import { PickerModal } from "./picker_modal";
import {
  oblongShape,
  type PickerPart,
  type PickerTheme,
  partClass,
  partShape,
  pickerTheme,
  uncoloured,
} from "./picker_theme";
import { partName, type Words } from "./words";
import "../../pressable/inked.css";
import "./time_picker.css";

/** A time of day to choose, in a dialog: on a dial or by typing. */
export function TimePicker(props: { node: ControlNode<"TimePicker"> }): JSX.Element {
  const node = props.node;
  const finish = useFinish(node);
  const kept = () => (node.peek("value") === undefined ? {} : { value: node.peek("value") });
  return (
    <PickerModal node={node} finish={finish} kept={kept} title="selectTime">
      {(words) => (
        <TimeDialog
          node={node}
          words={words()}
          cancel={() => finish.cancel(kept())}
          confirm={(time) => finish.confirm({ value: timeExt(time) }, timeExt(time))}
        />
      )}
    </PickerModal>
  );
}

interface TimeDialogProps {
  node: ControlNode;
  words: Words;
  cancel: () => void;
  confirm: (time: TimeOfDay) => void;
}

function now(): TimeOfDay {
  const time = new Date();
  return { hour: time.getHours(), minute: time.getMinutes() };
}

/** Whether the page's clock counts to 24. */
function hoursTo24(node: ControlNode): boolean {
  const wanted = str(node, "hour_format", "system").toLowerCase();
  if (wanted !== "system") return wanted === "h24";
  const media = node.tree.page.get("media");
  if (isFields(media) && media.always_use_24_hour_format === true) return true;
  return counts24(localeOf(node));
}

function TimeDialog(props: TimeDialogProps): JSX.Element {
  const node = props.node;
  const theme = componentTheme<PickerPart>("time_picker_theme");
  const start = timeOfDay(node.peek("value")) ?? now();
  const [hour, setHour] = createSignal(start.hour);
  const [minute, setMinute] = createSignal(start.minute);
  const [part, setPart] = createSignal<"hour" | "minute">("hour");
  const [wrong, setWrong] = createSignal(false);

  // what is read of one of the many properties that are not set is read anew with each of them that is
  const locale = createMemo(() => localeOf(node));
  const hours24 = createMemo(() => hoursTo24(node));
  const halves = createMemo(() => halvesOfDay(locale()));
  const hourName = () => str(node, "hour_label_text", partName(locale(), "hour"));
  const minuteName = () => str(node, "minute_label_text", partName(locale(), "minute"));
  const mode = () => str(node, "entry_mode", "dial").toLowerCase();
  const typing = () => mode().startsWith("input");
  const switchMode = () => {
    const next = typing() ? "dial" : "input";
    node.update({ entry_mode: next });
    node.fire("entry_mode_change", { entry_mode: next });
  };
  const setPeriod = (afternoon: boolean) => setHour((hour() % 12) + (afternoon ? 12 : 0));
  const shownHour = () => (hours24() ? digits(hour(), locale(), true) : digits(hour12(hour()), locale()));
  const shownMinute = () => digits(minute(), locale(), true);
  const confirm = () => {
    if (!wrong()) props.confirm({ hour: hour(), minute: minute() });
  };
  const typeHour = (text: string) => {
    const typed = Number(plainDigits(text));
    const valid = /^\p{Nd}+$/u.test(text) && (hours24() ? typed < 24 : typed >= 1 && typed <= 12);
    setWrong(!valid);
    if (valid) setHour(hours24() ? typed : (typed % 12) + (hour() >= 12 ? 12 : 0));
  };
  const typeMinute = (text: string) => {
    const typed = Number(plainDigits(text));
    const valid = /^\p{Nd}+$/u.test(text) && typed < 60;
    setWrong(!valid);
    if (valid) setMinute(typed);
  };

  return (
    <div
      class={`picker${partClass(theme, "shape")} time-picker time-${str(node, "orientation", "auto").toLowerCase()}${typing() ? " time-typing" : ""}${hours24() ? " time-24" : ""}`}
      data-control={node.id}
      style={pickerTheme(theme)}
    >
      <span class="time-help" style={textStyle(theme("help_text_style"))}>
        {str(node, "help_text", typing() ? props.words.enterTime : props.words.selectTime)}
      </span>
      <div class="time-digits" style={textStyle(theme("hour_minute_text_style"))}>
        <Show when={typing()}>
          <TimeBox theme={theme} label={hourName()} text={shownHour()} input={typeHour} submit={confirm} />
          <Colon theme={theme} />
          <TimeBox
            theme={theme}
            label={minuteName()}
            text={shownMinute()}
            input={typeMinute}
            submit={confirm}
          />
        </Show>
        <Show when={!typing()}>
          <TimeButton
            theme={theme}
            on={part() === "hour"}
            label={`${hourName()} ${shownHour()}`}
            press={() => setPart("hour")}
          >
            {shownHour()}
          </TimeButton>
          <Colon theme={theme} />
          <TimeButton
            theme={theme}
            on={part() === "minute"}
            label={`${minuteName()} ${shownMinute()}`}
            press={() => setPart("minute")}
          >
            {shownMinute()}
          </TimeButton>
        </Show>
        <Show when={!hours24()}>
          <DayPeriod
            theme={theme}
            label={partName(locale(), "dayPeriod")}
            halves={halves()}
            afternoon={hour() >= 12}
            choose={setPeriod}
          />
        </Show>
        <Show when={typing() && wrong()}>
          <span class="time-error" role="alert">
            {str(node, "error_invalid_text", props.words.invalidTime)}
          </span>
        </Show>
      </div>
      <Show when={!typing()}>
        <div class="time-dial">
          <ClockDial
            part={part()}
            hour={hour()}
            minute={minute()}
            hours24={hours24()}
            locale={locale()}
            label={part() === "hour" ? hourName() : minuteName()}
            set={(value) => (part() === "hour" ? setHour(value) : setMinute(value))}
            done={() => {
              if (part() === "hour") setPart("minute");
            }}
          />
        </div>
      </Show>
      <div class="time-foot">
        <ModeButton
          node={node}
          words={props.words}
          face={typing() ? TO_DIAL : TO_TIME_INPUT}
          press={switchMode}
        />
        <PickerActions
          node={node}
          words={props.words}
          theme={theme}
          cancel={props.cancel}
          confirm={confirm}
        />
      </div>
    </div>
  );
}

function Colon(props: { theme: PickerTheme }): JSX.Element {
  return (
    <span class="time-colon" style={uncoloured(props.theme("time_selector_separator_text_style"))}>
      :
    </span>
  );
}

function TimeButton(props: {
  theme: PickerTheme;
  on: boolean;
  label: string;
  press: () => void;
  children: string;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`pressable surface inked time-box${partClass(props.theme, "hour_minute_shape")}${props.on ? " time-box-on" : ""}`}
      style={oblongShape(props.theme, "hour_minute_shape")}
      aria-label={props.label}
      aria-pressed={props.on}
      on:click={() => props.press()}
    >
      {props.children}
    </button>
  );
}

function TimeBox(props: {
  theme: PickerTheme;
  label: string;
  text: string;
  input: (text: string) => void;
  submit: () => void;
}): JSX.Element {
  let box!: HTMLInputElement;
  return (
    <label class="time-entry">
      <input
        ref={box}
        class="time-box"
        style={partShape(props.theme, "hour_minute_shape")}
        inputmode="numeric"
        maxlength={2}
        value={props.text}
        on:focus={() => box.select()}
        on:blur={() => {
          box.value = props.text;
        }}
        on:input={() => props.input(box.value)}
        on:change={() => props.input(box.value)}
        on:keydown={(event) => {
          if (event.key === "Enter" && !isComposing(event)) props.submit();
        }}
      />
      <span>{props.label}</span>
    </label>
  );
}

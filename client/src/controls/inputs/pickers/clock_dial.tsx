import { For, type JSX, onCleanup } from "solid-js";
import { componentTheme } from "../../../theme/context";
import { hour12, hourAt, isInner, minuteAt, pointOn } from "./dial";
import { digits } from "./locale";
import { uncoloured } from "./picker_theme";

export interface ClockDialProps {
  part: "hour" | "minute";
  hour: number;
  minute: number;
  hours24: boolean;
  locale: string;
  /** What is set. */
  label: string;
  set: (value: number) => void;
  /** The pointer was lifted. */
  done: () => void;
}

interface Mark {
  value: number;
  text: string;
  turn: number;
  inner: boolean;
}

/** The face of a clock with one hand. */
export function ClockDial(props: ClockDialProps): JSX.Element {
  const theme = componentTheme("time_picker_theme");
  let dial!: HTMLDivElement;
  let pointer: number | undefined;

  const take = (event: PointerEvent) => {
    const point = pointOn(dial.getBoundingClientRect(), event.clientX, event.clientY);
    props.set(props.part === "hour" ? hourAt(point, props.hours24, props.hour >= 12) : minuteAt(point));
  };
  const up = () => {
    if (pointer === undefined) return;
    pointer = undefined;
    props.done();
  };
  window.addEventListener("pointercancel", up);
  onCleanup(() => window.removeEventListener("pointercancel", up));

  const written = (value: number, padded = false) => digits(value, props.locale, padded);

  const marks = (): Mark[] => {
    if (props.part === "minute") {
      return Array.from({ length: 12 }, (_, at) => ({
        value: at * 5,
        text: written(at * 5, true),
        turn: at / 12,
        inner: false,
      }));
    }
    const ring = (first: number, inner: boolean) =>
      Array.from({ length: 12 }, (_, at) => {
        const value = first + at;
        // midnight is the only hour of 24 that is written with two digits though it has one
        const text = props.hours24 ? written(value, value === 0) : written(hour12(value));
        return { value, text, turn: at / 12, inner };
      });
    if (props.hours24) return [...ring(0, false), ...ring(12, true)];
    return ring(props.hour >= 12 ? 12 : 0, false);
  };
  const value = () => (props.part === "hour" ? props.hour : props.minute);
  const turn = () => (props.part === "hour" ? (props.hour % 12) / 12 : props.minute / 60);
  const inner = () => props.part === "hour" && props.hours24 && isInner(props.hour);
  const shown = () =>
    props.part === "minute"
      ? written(props.minute, true)
      : props.hours24
        ? written(props.hour, true)
        : written(hour12(props.hour));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const count = props.part === "hour" ? 24 : 60;
    props.set((value() + step + count) % count);
  };

  return (
    <div
      ref={dial}
      class="dial"
      role="slider"
      tabindex={0}
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={props.part === "hour" ? 23 : 59}
      aria-valuenow={value()}
      aria-valuetext={shown()}
      style={{ "--turn": `${turn()}turn`, "--ring": `var(${inner() ? "--inner" : "--outer"})` }}
      on:keydown={onKeyDown}
      on:pointerdown={(event) => {
        if (event.button !== 0) return;
        pointer = event.pointerId;
        dial.setPointerCapture(pointer);
        take(event);
      }}
      on:pointermove={(event) => {
        if (event.pointerId === pointer) take(event);
      }}
      on:pointerup={up}
    >
      <span class="dial-hand" aria-hidden="true" />
      <span class="dial-knob" aria-hidden="true" />
      <For each={marks()}>
        {(mark) => (
          <span
            class={`dial-mark${mark.value === value() ? " dial-mark-on" : ""}${mark.inner ? " dial-mark-inner" : ""}`}
            style={{ "--at": `${mark.turn}turn`, ...uncoloured(theme("dial_text_style")) }}
            aria-hidden="true"
          >
            {mark.text}
          </span>
        )}
      </For>
    </div>
  );
}

import { type JSX, Show } from "solid-js";
import "./slider.css";

export interface TrackProps {
  /** Number of steps, drawn as dots. */
  divisions: number | undefined;
  /** Whether a second value is drawn, and where it lies: 0 to 1. */
  secondary?: number | undefined;
  track: (element: HTMLElement) => void;
  /** Thumbs. */
  children: JSX.Element;
}

/** The line of a slider with its active part, from `--from` to `--to`, and its dots. */
export function Track(props: TrackProps): JSX.Element {
  return (
    <div class="slider-track" ref={props.track} aria-hidden="true">
      <span class="slider-rest" />
      <Show when={props.secondary !== undefined}>
        <span class="slider-second" style={{ "--second": String(props.secondary) }} />
      </Show>
      <span class="slider-active" />
      <Show when={props.divisions}>
        {(steps) => (
          <>
            <span class="slider-dots slider-dots-rest" style={{ "--steps": String(steps()) }} />
            <span class="slider-dots slider-dots-active" style={{ "--steps": String(steps()) }} />
          </>
        )}
      </Show>
      {props.children}
    </div>
  );
}

/** The handle of a value, with its label while it is held. */
export function Thumb(props: {
  class?: string;
  at: number;
  held: boolean;
  label: string | undefined;
  labelStyle?: JSX.CSSProperties;
}): JSX.Element {
  return (
    <span
      class={`slider-thumb ${props.held ? "slider-held" : ""} ${props.class ?? ""}`}
      style={{ "--at": String(props.at) }}
    >
      <Show when={props.label}>
        {(text) => (
          <span class="slider-label" style={props.labelStyle}>
            {text()}
          </span>
        )}
      </Show>
    </span>
  );
}

import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import "./fold.css";

export interface FoldProps {
  id?: string;
  open: boolean;
  /** Whether the content stays alive while it is folded away. */
  keep: boolean;
  /** How long it takes, in milliseconds. */
  time?: number | undefined;
  children: JSX.Element;
}

/** Content that unfolds downwards, and is there only while some of it can be seen. */
export function Fold(props: FoldProps): JSX.Element {
  const [there, setThere] = createSignal(props.open);
  createEffect(
    on(
      () => props.open,
      (open) => open && setThere(true),
    ),
  );
  return (
    <div
      id={props.id}
      class={`fold${props.open ? " fold-open" : ""}`}
      style={{ "--fold-time": props.time === undefined ? undefined : `${props.time}ms` }}
      inert={!props.open}
      on:transitionend={(event) => {
        if (event.target === event.currentTarget && !props.open) setThere(false);
      }}
    >
      <div class="fold-content">
        <Show when={there() || props.open || props.keep}>{props.children}</Show>
      </div>
    </div>
  );
}

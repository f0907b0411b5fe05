import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import type { WireValue } from "../../tree/wire";
import { animationStyle } from "../../values/animation_style";
import "./fold.css";

export interface FoldProps {
  id?: string;
  open: boolean;
  /** Whether the content stays alive while it is folded away. */
  keep: boolean;
  /** How it comes and goes: an AnimationStyle. */
  motion?: WireValue;
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
      style={animationStyle(props.motion, "fold-")}
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

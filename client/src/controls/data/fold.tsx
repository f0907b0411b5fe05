import { type JSX, Show } from "solid-js";
import type { WireValue } from "../../tree/wire";
import { animationStyle } from "../../values/animation_style";
import { lingering } from "../framing/lingering";
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
  let fold!: HTMLElement;
  const there = lingering(
    () => props.open,
    () => fold,
  );
  return (
    <div
      ref={(element) => {
        fold = element;
      }}
      id={props.id}
      class={`fold${props.open ? " fold-open" : ""}`}
      style={animationStyle(props.motion, "fold-")}
      inert={!props.open}
    >
      <div class="fold-content">
        <Show when={there() || props.keep}>{props.children}</Show>
      </div>
    </div>
  );
}

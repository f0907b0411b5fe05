import { type JSX, Show } from "solid-js";
import type { Fields } from "../../tree/wire";
import { decoration } from "../../values/decoration";
import { gradient } from "../../values/gradient";
import { DecorationPicture } from "./decoration_picture";
import "./disc.css";

/** A circle in the middle of a box, as large as its shorter side; `above` the content, or beneath it. */
export function Round(props: {
  style: JSX.CSSProperties;
  above?: boolean;
  children?: JSX.Element;
}): JSX.Element {
  return (
    <div class={`disc-room${props.above ? " disc-above" : ""}`} aria-hidden="true">
      <div class="disc" style={props.style}>
        {props.children}
      </div>
    </div>
  );
}

/** What a box with the shape of a circle is decorated with. */
export function Disc(props: { look: Fields; image: Fields | undefined }): JSX.Element {
  return (
    <Round style={decoration(props.look, { gradient })}>
      <Show when={props.image}>{(image) => <DecorationPicture image={image()} />}</Show>
    </Round>
  );
}

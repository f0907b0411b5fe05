import { type JSX, Show } from "solid-js";
import type { WireMap } from "../../tree/wire";
import { decoration } from "../../values/decoration";
import { gradient } from "../../values/gradient";
import { DecorationPicture } from "./decoration_picture";
import "./disc.css";

/** What a box with the shape of a circle is decorated with: in the middle of it, as large as its shorter side. */
export function Disc(props: { look: WireMap; image: WireMap | undefined }): JSX.Element {
  return (
    <div class="disc-room" aria-hidden="true">
      <div class="disc" style={decoration(props.look, { gradient })}>
        <Show when={props.image}>{(image) => <DecorationPicture image={image()} />}</Show>
      </div>
    </div>
  );
}

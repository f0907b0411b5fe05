import type { JSX } from "solid-js";
import { IconGlyph } from "../../text/icon";

const VISIBILITY = 73986;
const VISIBILITY_OFF = 73987;

/** Shows and hides a password. */
export function Reveal(props: { shown: boolean; toggle: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="pressable surface field-button"
      aria-label={props.shown ? "Hide password" : "Show password"}
      aria-pressed={props.shown}
      on:pointerdown={(event) => event.preventDefault()}
      on:click={(event) => {
        event.stopPropagation();
        props.toggle();
      }}
    >
      <IconGlyph value={props.shown ? VISIBILITY_OFF : VISIBILITY} />
    </button>
  );
}

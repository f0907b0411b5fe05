import type { JSX } from "solid-js";
import { IconGlyph } from "../../text/icon";
import type { TextInput } from "../text_input";

const VISIBILITY = 73986;
const VISIBILITY_OFF = 73987;

/** Shows and hides a password. */
export function Reveal(props: { input: TextInput }): JSX.Element {
  return (
    <button
      type="button"
      class="pressable surface field-button"
      aria-label={props.input.revealed() ? "Hide password" : "Show password"}
      aria-pressed={props.input.revealed()}
      on:pointerdown={(event) => event.preventDefault()}
      on:click={(event) => {
        event.stopPropagation();
        props.input.reveal(!props.input.revealed());
      }}
    >
      <IconGlyph value={props.input.revealed() ? VISIBILITY_OFF : VISIBILITY} />
    </button>
  );
}

import { createEffect, type JSX } from "solid-js";
import { CheckboxDrawing } from "../../inputs/checkbox_drawing";
import { receive, stop } from "../../pressable/receivers";
import "../../inputs/toggle.css";
import "../../inputs/checkbox.css";

export interface TableCheckProps {
  checked: boolean;
  mixed: boolean;
  disabled: boolean;
  label: string;
  change: () => void;
}

/** A checkbox of a table: it shows what the rows say. */
export function TableCheck(props: TableCheckProps): JSX.Element {
  let input!: HTMLInputElement;
  const show = () => {
    input.checked = props.checked;
    input.indeterminate = props.mixed;
  };
  createEffect(show);
  return (
    <label
      class={`toggle pressable focus-within checkbox${props.checked ? " checkbox-on" : props.mixed ? " checkbox-mixed" : ""}`}
      aria-disabled={props.disabled ? "true" : undefined}
      ref={(element) => receive(element, { click: stop })}
    >
      <span class="toggle-cell">
        <input
          ref={input}
          class="toggle-input"
          type="checkbox"
          aria-label={props.label}
          disabled={props.disabled}
          on:change={() => {
            props.change();
            show();
          }}
        />
        <span class="surface toggle-layer" aria-hidden="true" />
        <CheckboxDrawing />
      </span>
    </label>
  );
}

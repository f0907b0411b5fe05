import { createSignal, type JSX, onMount, Show } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { str } from "../../../tree/read";
import { ripple } from "../../pressable/ripple";
import { IconGlyph } from "../../text/icon";
import { isComposing } from "../composing";
import { actionLook, type PickerTheme } from "./picker_theme";
import type { Words } from "./words";
import "../../pressable/pressable.css";
import "./pickers.css";

export interface PickerButtonProps {
  class?: string;
  label?: string;
  icon?: number;
  disabled?: boolean;
  expanded?: boolean;
  style?: JSX.CSSProperties;
  press: () => void;
  children?: JSX.Element;
}

/** A button of a picker: text, or an icon with a name. */
export function PickerButton(props: PickerButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`pressable surface ${props.icon === undefined ? "picker-text-button" : "picker-icon-button"} ${props.class ?? ""}`}
      aria-label={props.label}
      aria-expanded={props.expanded}
      style={props.style}
      disabled={props.disabled}
      on:pointerdown={(event) => ripple(event.currentTarget, event)}
      on:click={() => props.press()}
    >
      <Show when={props.icon !== undefined} fallback={props.children}>
        <IconGlyph value={props.icon} />
      </Show>
    </button>
  );
}

/** Cancel and OK. */
export function PickerActions(props: {
  node: ControlNode;
  words: Words;
  theme: PickerTheme;
  cancel: () => void;
  confirm: () => void;
}): JSX.Element {
  return (
    <div class="picker-actions">
      <PickerButton press={props.cancel} style={actionLook(props.theme("cancel_button_style"))}>
        {str(props.node, "cancel_text", props.words.cancel)}
      </PickerButton>
      <PickerButton press={props.confirm} style={actionLook(props.theme("confirm_button_style"))}>
        {str(props.node, "confirm_text", props.words.confirm)}
      </PickerButton>
    </div>
  );
}

export interface PickerFieldProps {
  label: string;
  hint?: string;
  text: string;
  error?: string | undefined;
  keyboard?: "numeric" | "text";
  input: (text: string) => void;
  submit?: () => void;
  /** Whether typing begins here: it takes the focus as it appears, and what is in it is there to be typed over. */
  begins?: boolean;
}

/** A text field of a picker. */
export function PickerField(props: PickerFieldProps): JSX.Element {
  const [focused, setFocused] = createSignal(false);
  let field!: HTMLInputElement;
  onMount(() => {
    // a dialog that opens takes the focus first
    if (props.begins)
      queueMicrotask(() => {
        field.focus({ preventScroll: true });
        field.select();
      });
  });
  return (
    <label
      class={`picker-field${props.error ? " picker-field-error" : ""}${focused() ? " picker-field-on" : ""}`}
    >
      <span class="picker-field-label">{props.label}</span>
      <input
        ref={field}
        value={props.text}
        placeholder={props.hint}
        inputmode={props.keyboard ?? "text"}
        aria-invalid={props.error ? "true" : undefined}
        on:input={(event) => props.input(event.currentTarget.value)}
        on:change={(event) => {
          if (event.currentTarget.value !== props.text) props.input(event.currentTarget.value);
        }}
        on:focus={() => setFocused(true)}
        on:blur={() => setFocused(false)}
        on:keydown={(event) => {
          if (event.key === "Enter" && !isComposing(event)) props.submit?.();
        }}
      />
      <Show when={props.error}>
        <span class="picker-field-text" role="alert">
          {props.error}
        </span>
      </Show>
    </label>
  );
}

import type { JSX } from "solid-js";

/** Stands where a control cannot be shown and says why. */
export function Broken(props: { text: string }): JSX.Element {
  return (
    <div class="broken" role="alert">
      {props.text}
    </div>
  );
}

import type { JSX } from "solid-js";
import "./checkbox.css";

/** The box of a checkbox with its tick and its dash; the classes of the control around it say which is seen. */
export function CheckboxDrawing(props: { style?: JSX.CSSProperties }): JSX.Element {
  return (
    <svg class="checkbox-box" viewBox="0 0 18 18" aria-hidden="true" style={props.style}>
      <path class="checkbox-tick" d="M2.7 8.1 7.2 12.6 15.3 4.5" pathLength="1" />
      <path class="checkbox-dash" d="M3.6 9h10.8" />
    </svg>
  );
}

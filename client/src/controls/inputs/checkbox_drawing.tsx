import type { JSX } from "solid-js";
import "./checkbox.css";

/** Paths in a box of 18 by 18. */
interface Lines {
  tick: string;
  dash: string;
}

const MATERIAL: Lines = { tick: "M2.7 8.1 7.2 12.6 15.3 4.5", dash: "M3.6 9h10.8" };
export const APPLES: Lines = { tick: "M3.9 9.6 7.2 13.5 14 4.4", dash: "M4.5 9h9" };

/** The box of a checkbox with its tick and its dash; the classes of the control around it say which is seen. */
export function CheckboxDrawing(props: { style?: JSX.CSSProperties; lines?: Lines }): JSX.Element {
  const { tick, dash } = props.lines ?? MATERIAL;
  return (
    <svg class="checkbox-box" viewBox="0 0 18 18" aria-hidden="true" style={props.style}>
      <path class="checkbox-tick" d={tick} pathLength="1" />
      <path class="checkbox-dash" d={dash} />
    </svg>
  );
}

import type { JSX } from "solid-js";
import { ripple } from "../pressable/ripple";
import { Glyph } from "./glyph";
import "../pressable/pressable.css";
import "./bar_button.css";

/** A round button that the page adds to a bar by itself: back, close, menu. */
export function BarButton(props: {
  glyph: "back" | "close" | "menu";
  label: string;
  onClick: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="bar-button pressable surface"
      aria-label={props.label}
      onPointerDown={(event) => ripple(event.currentTarget, event)}
      onClick={() => props.onClick()}
    >
      <Glyph name={props.glyph} />
    </button>
  );
}

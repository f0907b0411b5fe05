import type { JSX } from "solid-js";

/** Outlines on a grid of 24. */
const PATHS = {
  back: "M20 11H7.83l5.59-5.59L12 4l-8 8 8 8 1.41-1.41L7.83 13H20z",
  chevron: "M15.41 7.41 14 6l-6 6 6 6 1.41-1.41L10.83 12z",
  close:
    "M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z",
  menu: "M3 18h18v-2H3zm0-5h18v-2H3zm0-7v2h18V6z",
} as const;

/** A sign that the page furniture brings along, so that it is there before any icon is loaded. */
export function Glyph(props: { name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class={`glyph glyph-${props.name}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path fill="currentColor" d={PATHS[props.name]} />
    </svg>
  );
}

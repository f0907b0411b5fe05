/**
 * What takes presses for itself: a press on it is not one on what is around it. What is disabled, or does nothing when it
 * is pressed, takes none.
 */
export const INTERACTIVE =
  ":is(a[href], button, input, select, textarea, .pressable, [data-presses]):not(:disabled, [aria-disabled=true])";

/** What the keyboard reaches. */
export const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex]:not([tabindex='-1'])";

/** What takes presses for itself: a press on it is not one on what is around it. */
export const INTERACTIVE = "a, button, input, select, textarea, [data-presses]";

/** What the keyboard reaches. */
export const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex]:not([tabindex='-1'])";

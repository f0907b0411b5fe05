/** What takes presses for itself: a press on it is not one on what is around it. */
export const INTERACTIVE = "a, button, input, select, textarea, [data-presses]";

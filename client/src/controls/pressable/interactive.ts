/**
 * What takes presses for itself: a press on it is not one on what is around it. What is disabled, or does nothing when it
 * is pressed, takes none.
 */
export const INTERACTIVE =
  ":is(a[href], button, input, select, textarea, .pressable, [data-presses]):not(:disabled, [aria-disabled=true])";

/** What the keyboard reaches. */
export const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex]:not([tabindex='-1'])";

/** Milliseconds after which a press is a long one. */
export const LONG_PRESS = 500;

type Judge = (pointer: number, element: Element) => boolean;

let judge: Judge = () => true;

/** Lets the code of gestures decide, once it has come; a press that began before is nobody else's. */
export function judgeBy(one: Judge): void {
  judge = one;
}

/** Asked by what is pressed for long: whether the press of a pointer is its own, which then no other gets. */
export const claimPress: Judge = (pointer, element) => judge(pointer, element);

/**
 * Whether a key presses an element that has the focus itself: Enter and the space bar do, once for as long as they are held
 * down. The browser does nothing else about them.
 */
export function isPressKey(event: KeyboardEvent, element: EventTarget | null): boolean {
  if (event.target !== element || (event.key !== "Enter" && event.key !== " ")) return false;
  event.preventDefault();
  return !event.repeat;
}

import { type Accessor, createComputed, createSignal, onCleanup, untrack } from "solid-js";

/** Whether something that comes and goes by a transition is there: until its element has left. */
export function lingering(open: () => boolean, element: () => HTMLElement): Accessor<boolean> {
  const [there, setThere] = createSignal(untrack(open));
  createComputed(() => {
    if (open()) {
      setThere(true);
      return;
    }
    if (!untrack(there)) return;
    const leaving = element();
    const ended = (event: Event) => event.target === leaving && setThere(false);
    leaving.addEventListener("transitionend", ended);
    onCleanup(() => leaving.removeEventListener("transitionend", ended));
  });
  return there;
}

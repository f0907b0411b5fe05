import { type Accessor, batch, createEffect, createSignal, onCleanup, untrack } from "solid-js";

/** `absent`: not in the document; `closing`: leaving it, its exit animations run. */
export type Phase = "absent" | "open" | "closing";

export interface Presence {
  phase: Accessor<Phase>;
  /** Whether it is in the document. */
  present: Accessor<boolean>;
}

/**
 * Keeps something in the document while it is wanted and until its exit animations have ended; then calls `closed`.
 * `moving` gives the elements whose animations count.
 */
export function createPresence(
  wanted: Accessor<boolean>,
  moving: () => readonly (Element | undefined)[],
  closed: () => void,
): Presence {
  const [phase, setPhase] = createSignal<Phase>("absent");
  let gone = false;
  onCleanup(() => {
    gone = true;
  });

  createEffect(() => {
    if (wanted()) setPhase("open");
    else if (untrack(phase) === "open") {
      setPhase("closing");
      void animationsEnd(moving).then(() => {
        if (gone || phase() !== "closing") return;
        batch(() => {
          setPhase("absent");
          closed();
        });
      });
    }
  });
  return { phase, present: () => phase() !== "absent" };
}

export async function animationsEnd(moving: () => readonly (Element | undefined)[]): Promise<void> {
  // the attribute that starts the exit animations is in the document only after the running update
  await Promise.resolve();
  const running = moving().flatMap((element) => element?.getAnimations?.() ?? []);
  await Promise.allSettled(running.map((animation) => animation.finished));
}

import { type Accessor, createEffect, createRoot, createSignal } from "solid-js";

/** Milliseconds for which a page waits at most for the code of what is on it. */
const PATIENCE = 1000;

/**
 * Whether the first page may be shown: the code of the controls on it has come, so that nothing moves because something
 * beside it appears later.
 *
 * @param isLoaded whether the page is known.
 * @param coming what is under way by then; what comes later is not waited for.
 */
export function firstCodeHasCome(
  isLoaded: Accessor<boolean>,
  coming: readonly Promise<void>[],
): Accessor<boolean> {
  const [hasCome, setHasCome] = createSignal(false);
  createRoot((end) =>
    createEffect(() => {
      if (!isLoaded()) return;
      const longEnough = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      void Promise.race([Promise.all(coming), longEnough]).then(() => {
        setHasCome(true);
        end();
      });
    }),
  );
  return hasCome;
}

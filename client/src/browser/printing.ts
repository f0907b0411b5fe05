import { type Accessor, createRoot, createSignal } from "solid-js";

/** Whether the page is being printed: then all of it is to be there. Tracked. */
export const isPrinting: Accessor<boolean> = createRoot(() => {
  const [printing, setPrinting] = createSignal(false);
  addEventListener("beforeprint", () => setPrinting(true));
  addEventListener("afterprint", () => setPrinting(false));
  return printing;
});

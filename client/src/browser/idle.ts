/** However busy the page is, work that waits for idle time is done after so many milliseconds. */
const PATIENCE = 150;
const FRAME = 16;

/** Runs work once the browser has nothing better to do; the returned function calls it off. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks: there a frame goes by between two slices
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, FRAME);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: PATIENCE });
  return () => cancelIdleCallback(handle);
}

/** Milliseconds after which no frame is waited for any longer: a page in the background has none. */
const PATIENCE = 500;

/** Runs work behind what is waiting already; the returned function calls it off. A timer would wait for longer. */
export function soon(work: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(undefined);
  return () => port1.close();
}

/** Runs work once what has been built is painted, however busy the page is; the returned function calls it off. */
export function oncePainted(work: () => void): () => void {
  let cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const painted = () => {
    cancel();
    cancel = soon(work);
  };
  const frame = requestAnimationFrame(painted);
  const timer = setTimeout(painted, PATIENCE);
  return () => cancel();
}

import type { Service } from "./registry";
import { NEED_HTTPS } from "./secure";

/** Keeps the screen on while wanted. */
export const Wakelock: Service<"Wakelock"> = (node) => {
  let wanted = false;
  let lock: WakeLockSentinel | undefined;
  let last: Promise<void> = Promise.resolve();

  /** Has the lock as it is wanted when those before are done: a browser takes its time to give one. */
  const settle = (): Promise<void> => {
    const work = async (): Promise<void> => {
      if (!wanted) await lock?.release();
      else if (lock?.released !== false && document.visibilityState === "visible")
        lock = await navigator.wakeLock.request("screen");
    };
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  // the browser lets go of the lock whenever the page is hidden
  const retake = (): void => void settle().catch(() => undefined);
  document.addEventListener("visibilitychange", retake);

  const withdraw = node.offer({
    async enable() {
      if (navigator.wakeLock === undefined) throw new Error(missing());
      wanted = true;
      try {
        await settle();
      } catch (error) {
        throw new Error(`The browser does not keep the screen on: ${error}`);
      }
      return null;
    },
    async disable() {
      wanted = false;
      await settle();
      return null;
    },
    is_enabled: () => lock?.released === false,
  });
  return () => {
    withdraw();
    document.removeEventListener("visibilitychange", retake);
    wanted = false;
    retake();
  };
};

const missing = (): string =>
  window.isSecureContext ? "This browser cannot keep the screen on" : `Wake locks ${NEED_HTTPS}`;

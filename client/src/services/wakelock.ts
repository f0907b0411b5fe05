import type { Service } from "./registry";

/** Keeps the screen on while wanted. */
export const Wakelock: Service<"Wakelock"> = (node) => {
  let wanted = false;
  let lock: WakeLockSentinel | undefined;

  const take = async (): Promise<void> => {
    if (!wanted || lock?.released === false || document.visibilityState !== "visible") return;
    lock = await navigator.wakeLock?.request("screen");
  };
  const drop = async (): Promise<void> => {
    wanted = false;
    await lock?.release();
    lock = undefined;
  };
  // the browser lets go of the lock whenever the page is hidden
  const retake = (): void => void take().catch(() => undefined);
  document.addEventListener("visibilitychange", retake);

  const withdraw = node.offer({
    async enable() {
      wanted = true;
      await take();
      return null;
    },
    async disable() {
      await drop();
      return null;
    },
    is_enabled: () => lock?.released === false,
  });
  return () => {
    withdraw();
    document.removeEventListener("visibilitychange", retake);
    void drop();
  };
};

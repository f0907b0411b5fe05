/** A clock that can be stopped and goes on from where it was. */
export interface Countdown {
  run: () => void;
  pause: () => void;
  /** Ends it for good. */
  cancel: () => void;
}

/** Calls `finished` after `length` milliseconds of running. */
export function createCountdown(length: number, finished: () => void): Countdown {
  let left = length;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;

  const pause = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    left -= performance.now() - since;
  };
  return {
    run() {
      if (timer !== undefined || left === Number.POSITIVE_INFINITY) return;
      since = performance.now();
      timer = setTimeout(finished, Math.max(0, left));
    },
    pause,
    cancel() {
      pause();
      left = Number.POSITIVE_INFINITY;
    },
  };
}

/** A function that is called at most once in an interval: at once, then with the last arguments when it is over. */
export interface Throttled<Args extends unknown[]> {
  (...args: Args): void;
  stop(): void;
}

export function throttled<Args extends unknown[]>(
  interval: () => number,
  act: (...args: Args) => void,
): Throttled<Args> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Args | undefined;
  const call = (...args: Args) => {
    if (timer !== undefined) {
      waiting = args;
      return;
    }
    act(...args);
    timer = setTimeout(() => {
      timer = undefined;
      const last = waiting;
      waiting = undefined;
      if (last) call(...last);
    }, interval());
  };
  return Object.assign(call, { stop: () => clearTimeout(timer) });
}

import { createReaction, createSignal, onCleanup } from "solid-js";
import { whenIdle } from "../../browser/idle";

/** Milliseconds that may be spent before the browser gets its turn. */
const SLICE = 6;

const waiting = new Set<() => void>();

/**
 * What follows from much of the page and changes how nothing looks: read at once the first time, and again when the browser
 * has nothing else to do, after something that it was read from has changed. To be called while a component is made.
 */
export function unhurried<Value>(read: () => Value): () => Value {
  const [value, setValue] = createSignal<Value>(undefined as Value);
  const track = createReaction(() => {
    if (waiting.size === 0) whenIdle(catchUp);
    waiting.add(again);
  });
  const again = () => {
    let now: Value;
    track(() => {
      now = read();
    });
    setValue(() => now);
  };
  onCleanup(() => waiting.delete(again));
  again();
  return value;
}

function catchUp(): void {
  const began = performance.now();
  for (const again of waiting) {
    waiting.delete(again);
    again();
    if (performance.now() - began > SLICE) break;
  }
  if (waiting.size > 0) whenIdle(catchUp);
}

/** How long letters belong to one search, in milliseconds. */
const PAUSE = 700;

/** Finds entries of a list by the letters that they begin with. */
export interface TypeAhead {
  /** Whether letters were typed just now: a space belongs to them then. */
  readonly goesOn: boolean;
  /** The letters of this search. */
  readonly typed: string;
  /**
   * Where the entry is that another letter means, going round from entry `at`; -1 if there is none. The same letter again
   * and again goes from one entry to the next, as browsers do it. An entry without a text is none to find.
   */
  find(letter: string, count: number, at: number, text: (index: number) => string | undefined): number;
}

export function typeAhead(): TypeAhead {
  let typed = "";
  let pause: ReturnType<typeof setTimeout> | undefined;
  return {
    get goesOn() {
      return typed !== "";
    },
    get typed() {
      return typed;
    },
    find(letter, count, at, text) {
      clearTimeout(pause);
      pause = setTimeout(() => {
        typed = "";
      }, PAUSE);
      typed += letter.toLowerCase();
      const repeats = [...typed].every((each) => each === typed[0]);
      const wanted = repeats ? typed[0] : typed;
      const start = repeats ? at + 1 : Math.max(at, 0);
      for (let tried = 0; tried < count; tried++) {
        const index = (start + tried) % count;
        if (text(index)?.trim().toLowerCase().startsWith(wanted)) return index;
      }
      return -1;
    },
  };
}

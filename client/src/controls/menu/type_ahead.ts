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
      const before = typed;
      typed += letter.toLowerCase();
      const repeated = isRepeated(typed);
      const found = repeated ? seek(typed[0], at + 1) : seek(typed, Math.max(at, 0));
      if (found >= 0 || repeated || before === "" || !isRepeated(before)) return found;
      // who has gone through the entries of one letter now means those of another
      typed = letter.toLowerCase();
      return seek(typed, at + 1);

      function seek(wanted: string, start: number): number {
        for (let tried = 0; tried < count; tried++) {
          const index = (start + tried) % count;
          if (text(index)?.trim().toLowerCase().startsWith(wanted)) return index;
        }
        return -1;
      }
    },
  };
}

const isRepeated = (letters: string): boolean => [...letters].every((each) => each === letters[0]);

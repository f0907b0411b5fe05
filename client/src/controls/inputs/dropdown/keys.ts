import { typeAhead } from "../../menu/type_ahead";
import { isComposing } from "../composing";
import { type Choice, searchChoices } from "./options";

/** A list of choices as its keys see it. */
export interface ListKeys {
  open: () => boolean;
  /** Letters, Home and End belong to the text. */
  editable: () => boolean;
  show: () => void;
  hide: () => void;
  /** Lights the next choice, or from an end of the list the first or last one. */
  move: (step: 1 | -1, fromEnd?: boolean) => void;
  /** Chooses what is lit. */
  take: () => void;
  /** What letters find; left out where they find nothing. */
  letters?: Lettered;
}

/** A list of choices as letters see it. */
export interface Lettered {
  choices: () => readonly Choice[];
  /** The choice that is lit; -1 if none is. */
  lit: () => number;
  light: (at: number) => void;
  /** Whether letters find choices. */
  active: () => boolean;
}

/** The keys of a combobox. The returned listener keeps what it has dealt with from everybody else. */
export function listKeys(list: ListKeys): (event: KeyboardEvent) => void {
  const letters = typeAhead();

  /** Lights the next choice that begins with the letters, else one that contains them. */
  const search = (letter: string) => {
    list.show();
    if (!list.letters?.active()) return;
    const { choices, lit, light } = list.letters;
    const all = choices();
    const begins = letters.find(letter, all.length, lit(), (at) =>
      all[at].enabled ? all[at].small : undefined,
    );
    const found = begins >= 0 ? begins : searchChoices(all, letters.typed);
    if (found >= 0) light(found);
  };
  const openOr = (work: () => void) => () => (list.open() ? work() : list.show());

  /** What a key does now; undefined if it is not the list's. */
  const action = (key: string): (() => void) | undefined => {
    if (key === "ArrowDown") return openOr(() => list.move(1));
    if (key === "ArrowUp") return openOr(() => list.move(-1));
    if (key === "Escape" && list.open()) return list.hide;
    if (key === "Enter" && (list.open() || !list.editable())) return openOr(list.take);
    if (list.editable()) return undefined;
    if (key === "Home" && list.open()) return () => list.move(1, true);
    if (key === "End" && list.open()) return () => list.move(-1, true);
    if (key === " " && !letters.goesOn) return openOr(list.take);
    return key.length === 1 ? () => search(key) : undefined;
  };

  return (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    if (event.key === "Tab") list.hide();
    const work = action(event.key);
    if (!work) return;
    event.preventDefault();
    event.stopPropagation();
    work();
  };
}

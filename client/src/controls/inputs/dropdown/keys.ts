import { isComposing } from "../composing";

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
  /** Lights what starts with the letters typed so far. */
  search: (letter: string) => void;
}

/** How long letters belong to one search, in milliseconds. */
const PAUSE = 700;

/** The keys of a combobox. The returned listener keeps what it has dealt with from everybody else. */
export function listKeys(list: ListKeys): (event: KeyboardEvent) => void {
  let searched = "";
  let pause: ReturnType<typeof setTimeout> | undefined;

  const search = (letter: string) => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      searched = "";
    }, PAUSE);
    searched += letter;
    list.show();
    list.search(searched);
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
    if (key === " " && searched === "") return openOr(list.take);
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

import { onCleanup } from "solid-js";

/** Which numbers of a name are taken by landmarks that are there. */
const taken = new Map<string, Set<number>>();

/** The name of a landmark, with a number where there is another of the same name: `Navigation`, `Navigation 2`. */
export function landmarkName(name: string): string {
  let numbers = taken.get(name);
  if (numbers === undefined) {
    numbers = new Set();
    taken.set(name, numbers);
  }
  let number = 1;
  while (numbers.has(number)) number++;
  numbers.add(number);
  onCleanup(() => numbers.delete(number));
  return number === 1 ? name : `${name} ${number}`;
}

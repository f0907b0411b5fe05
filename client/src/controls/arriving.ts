import { type ControlComponent, type Lazy, lazily } from "./registry";

/**
 * The kinds of controls whose code comes later. The build says in which files, since a line of code for each would be a
 * twentieth of what every page begins with: a line for each file, with its name, which of the lines are files that it
 * needs, and the types of controls in it; one that stands in a part of the file says in which (`scripts/arriving.ts`).
 *
 * @param table what the build says; what is to be returned where there was none.
 */
export function arriving(table: string | Record<string, Lazy>): Record<string, Lazy> {
  if (typeof table !== "string") return table;
  const lines = table.split("\n").map((line) => line.split(" "));
  const kinds = lines.flatMap(([file, needed, ...types]) =>
    types.map((said) => {
      const [type, part] = said.split("=");
      return [type, lazily(() => componentOf(type, part, file, needed))] as const;
    }),
  );
  const componentOf = async (type: string, part: string, file: string, needed: string) => {
    for (const line of needed.split(",")) if (line) announce(lines[+line][0]);
    const code = await import(/* @vite-ignore */ addressOf(file));
    return (part ? code[part] : code)[type] as ControlComponent;
  };
  return Object.fromEntries(kinds);
}

const addressOf = (file: string): string => new URL(`${file}.js`, import.meta.url).href;

const announced = new Set<string>();

/** Has a file come that another will ask for. */
function announce(file: string): void {
  if (announced.has(file)) return;
  announced.add(file);
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = addressOf(file);
  document.head.append(link);
}

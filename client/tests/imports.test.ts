import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const ROOT = "src";
const IMPORT = /^\s*(?:import|export)\s+(?!type\s)(?:[^;"']*?\sfrom\s+)?["'](\.[^"']+)["']/gm;

const sources = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .map((path) => join(ROOT, path));

/** What a module has to have loaded before it runs; code that comes when it is needed may lead back. */
function imports(path: string): string[] {
  const found = [...readFileSync(path, "utf8").matchAll(IMPORT)].map(([, to]) =>
    normalize(join(dirname(path), to)),
  );
  return found.flatMap((to) => sources.filter((source) => [to, `${to}.ts`, `${to}.tsx`].includes(source)));
}

/** The modules of one circle of imports, if there is any. */
function circle(graph: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    done.add(path);
    way.push(path);
    for (const next of graph.get(path) ?? []) {
      const found = walk(next);
      if (found) return found;
    }
    way.pop();
    return undefined;
  };
  for (const path of graph.keys()) {
    const found = walk(path);
    if (found) return found;
  }
  return undefined;
}

test("no module needs itself, however far around", () => {
  const graph = new Map(sources.map((path) => [path, imports(path)]));
  expect(graph.get("src/controls/index.ts")).toContain("src/controls/registry.ts");
  expect(circle(graph)).toBeUndefined();
});

test("nothing but main.tsx knows the table of all controls", () => {
  const knowing = sources.filter((path) => imports(path).includes("src/controls/index.ts"));
  expect(knowing).toEqual(["src/main.tsx"]);
});

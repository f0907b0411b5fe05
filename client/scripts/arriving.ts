import type { Plugin, Rollup } from "vite";

const TABLE = /\{\n(?: {2}\w+: [\w$]+\(\(\) => __vitePreload\(.*\n)+\}/;
/** A kind of control, its file, and the part of it that holds the kind where the file was made of several modules. */
const KIND = /^ {2}(\w+): .*? import\('\.\/(.+?)\.js'\)(?:\.then\(n => n\.(\w+)\))?,/gm;
const IN_FOLDER = /^client\/(.*)\.js$/;

/** Writes the table of `found:controls` as `src/controls/arriving.ts` reads it. */
export function arriving(): Plugin {
  return {
    name: "arriving",
    apply: "build",
    renderChunk(code, chunk, _, { chunks }) {
      if (!chunk.moduleIds.includes("\0found:controls")) return;
      const table = TABLE.exec(code)?.[0];
      if (!table) this.error("the table of controls is not as scripts/arriving.ts knows it");
      const kinds = [...table.matchAll(KIND)];
      if (kinds.length !== table.split("\n").length - 2)
        this.error("an entry in the table of controls is not as scripts/arriving.ts knows it");
      return { code: code.replace(table, () => JSON.stringify(written(kinds, chunk, chunks))), map: null };
    },
  };
}

function written(
  kinds: Iterable<RegExpMatchArray>,
  first: Rollup.RenderedChunk,
  chunks: Record<string, Rollup.RenderedChunk>,
): string {
  const isThere = new Set([first.fileName, ...first.imports]);
  // what holds nothing but sheets goes into the code that imports it: scripts/sheets.ts
  const isFile = (name: string) => !isThere.has(name) && !chunks[name]?.moduleIds.every(isSheet);
  const needs = (file: string) => (chunks[`client/${file}.js`]?.imports ?? []).filter(isFile).map(plain);
  const types = new Map<string, string[]>();
  for (const [, type, file, part] of kinds)
    types.set(file, [...(types.get(file) ?? []), part ? `${type}=${part}` : type]);
  const files = [...new Set([...types.keys()].flatMap((file) => [file, ...needs(file)]))];
  return files
    .map((file) =>
      [
        file,
        needs(file)
          .map((one) => files.indexOf(one))
          .join(),
        ...(types.get(file) ?? []),
      ].join(" "),
    )
    .join("\n");
}

const isSheet = (module: string): boolean => module.endsWith(".css");

const plain = (file: string): string => file.replace(IN_FOLDER, "$1");

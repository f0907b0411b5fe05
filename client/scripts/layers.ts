import type { Plugin } from "vite";

/** Where a style sheet stands below src/ says in which layer its rules are; those named last win. */
const LAYERS: [path: RegExp, layer: string][] = [
  [/^styles\/reset\.css$/, "reset"],
  [/^styles\/(fonts|tokens)\.css$/, "tokens"],
  [/^styles\/shell\.css$/, "controls"],
  [/^styles\/(forced_colors|forced_focus|print)\.css$/, "theme"],
  [/^controls\/layout\/flex\.css$/, "layout"],
  [/^controls\/shape\//, "shapes"],
  [/^(controls|services)\//, "controls"],
];
/** It says in which order the layers are. */
const ORDER = "styles/layers.css";
const SOURCES = /\/client\/src\/(.*\.css)(\?.*)?$/;
const IMPORT = /^@import "[^"]+"( layer\(\w+\))?;\n/gm;

/** Puts each style sheet into the cascade layer of its place, so that it does not matter when it is loaded. */
export function layers(): Plugin {
  return {
    name: "layers",
    enforce: "pre",
    transform(code, id) {
      const path = SOURCES.exec(id)?.[1];
      if (!path || path === ORDER) return;
      const layer = LAYERS.find(([places]) => places.test(path))?.[1];
      if (!layer)
        this.error(`src/${path} is in no cascade layer: say in scripts/layers.ts which one its folder is`);
      // what is imported comes first, in the layer that is said there: in none where a sheet declares properties
      const imports = code.match(IMPORT)?.join("") ?? "";
      return { code: `${imports}@layer ${layer} {\n${code.replace(IMPORT, "")}}\n`, map: null };
    },
  };
}

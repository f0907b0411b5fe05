import type { Plugin, Rollup } from "vite";

const ENTRY = /\/client\/index\.html$/;
/** What the controls stand on: about half of what every page begins with. */
const GROUND =
  /\/node_modules\/solid-js\/|vite\/preload-helper|\/src\/(browser|dom|theme|transport|tree|values)\//;
/** So small that it is there from the start, for much that comes later. */
const SMALL = /\/src\/(browser\/idle|controls\/scrolling\/axis)\./;
/** What shows long lists, and nothing else needs: one file, each request for which the rows would wait costs milliseconds. */
const LONG_LISTS =
  /\/src\/(browser\/printing|controls\/(gradual\/|layout\/(long_column|list_view\.css|near_controls|windowed|window_of_items|lengths|lengths_of_items|pace|prototype|sight|stretch_of_items)))\b/;

/** What few browsers need: a file of its own, so that it is joined to nothing that others need. */
const SELDOM = /\/src\/dom\/kept\./;

/**
 * Makes two files of the code that every page begins with, so that browsers compile them side by side. Chromium is told to
 * compile all functions of these while they arrive, in other threads: most of them are called before the first page stands
 * there, and each that is met uncompiled keeps the page waiting. Other browsers see a comment.
 */
export function firstCode(): Plugin {
  return {
    name: "first-code",
    apply: "build",
    outputOptions(options) {
      const first = new Set<string>();
      options.manualChunks = (id, { getModuleInfo }) => {
        if (first.size === 0) addWithImports(ENTRY, first, this, getModuleInfo);
        // named, so that the bundler does not add what is too small for a file of its own
        if (first.has(id)) return GROUND.test(id) ? "ground" : "index";
        if (SMALL.test(id)) return "ground";
        if (SELDOM.test(id)) return "kept";
        return LONG_LISTS.test(id) ? "long_lists" : undefined;
      };
      options.onlyExplicitManualChunks = true;
      return options;
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? [one] : []));
        const first = files.filter((one) => one.isEntry || one.name === "ground");
        for (const chunk of first) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      },
    },
  };
}

function addWithImports(
  entry: RegExp,
  found: Set<string>,
  { getModuleIds }: Rollup.PluginContext,
  getModuleInfo: Rollup.GetModuleInfo,
): void {
  const left = [...getModuleIds()].filter((id) => entry.test(id));
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    left.push(...(getModuleInfo(at)?.importedIds ?? []));
  }
}

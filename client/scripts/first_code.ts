import type { Plugin, Rollup } from "vite";
import { comesWith, namedInVain } from "./together";

const ENTRY = /\/client\/index\.html$/;
/** What the controls stand on: about half of what every page begins with. */
const GROUND =
  /\/node_modules\/solid-js\/|vite\/preload-helper|\/src\/(browser|dom|theme|transport|tree|values)\//;

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
        return comesWith(id);
      };
      options.onlyExplicitManualChunks = true;
      return options;
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const vain = namedInVain([...this.getModuleIds()]);
        if (vain.length > 0) this.error(`scripts/together.ts names what is nowhere: ${vain.join(", ")}`);
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

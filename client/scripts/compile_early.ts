import type { Plugin } from "vite";

/**
 * Has Chromium compile all functions of the first chunk while it arrives, in another thread: most of them are called before the
 * first page stands there, and each that is met uncompiled keeps the page waiting. Other browsers see a comment.
 */
export function compileEarly(): Plugin {
  return {
    name: "compile-early",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk" && chunk.isEntry)
            chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      },
    },
  };
}

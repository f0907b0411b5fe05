import type { Plugin } from "vite";

/** Addresses in a sheet are seen from its file. */
const NAMES_FILES = /url\((?!["']?(?:data:|#))/;

/**
 * Puts the style sheet of code that comes later into that code: one request instead of two, and what it shows need not
 * wait for the second. The layers say which rule wins, so the order of sheets makes no difference.
 */
export function sheets(): Plugin {
  return {
    name: "sheets",
    apply: "build",
    // by then the sheets are files, and what is loaded with which chunk is not yet written
    enforce: "post",
    generateBundle(_, bundle) {
      const within = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || chunk.isEntry) continue;
        for (const sheet of [...(chunk.viteMetadata?.importedCss ?? [])]) {
          const file = bundle[sheet];
          if (file?.type !== "asset" || NAMES_FILES.test(String(file.source))) continue;
          chunk.code = `${adopting(String(file.source).trim())}${chunk.code}`;
          chunk.viteMetadata?.importedCss.delete(sheet);
          within.add(sheet);
        }
      }
      for (const sheet of within) delete bundle[sheet];
    },
  };
}

const adopting = (sheet: string): string =>
  `{const s=new CSSStyleSheet;s.replaceSync(${JSON.stringify(sheet)});document.adoptedStyleSheets=[...document.adoptedStyleSheets,s]}`;

import { build } from "esbuild";
import type { Plugin } from "vite";
import { browsers } from "./browsers";

const PLACE = "<!-- boot -->";

/** Puts src/boot.ts, bundled, into index.html as an inline script. */
export function inlineBoot(): Plugin {
  return {
    name: "inline-boot",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const { outputFiles } = await build({
          entryPoints: ["src/boot.ts"],
          bundle: true,
          minify: true,
          format: "iife",
          target: browsers,
          write: false,
        });
        const code = outputFiles[0].text.trim().replaceAll("</", "<\\/");
        return html.replace(PLACE, () => `<script nonce="__CSP_NONCE__">${code}</script>`);
      },
    },
  };
}

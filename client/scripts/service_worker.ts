import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import type { Plugin } from "vite";
import { browsers } from "./browsers";

const FOLDER = "src/offline";
const PLACE = "/* page.ts */";
const OPTIONS = { bundle: true, minify: true, format: "iife", target: browsers, write: false } as const;

/** Builds service_worker.js with the offline page in it. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    async generateBundle() {
      const script = (await code("page.ts")).replaceAll("</", "<\\/");
      const html = (await readFile(`${FOLDER}/page.html`, "utf8")).replace(PLACE, () => script);
      const page = html.replaceAll(/\n\s*/g, "\n");
      this.emitFile({ type: "asset", fileName: "service_worker.js", source: await code("worker.ts", page) });
    },
  };
}

async function code(name: string, page = ""): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/${name}`],
    ...OPTIONS,
    plugins: [
      {
        name: "page",
        setup(work) {
          work.onLoad({ filter: /\.html$/ }, () => ({ contents: page, loader: "text" }));
        },
      },
    ],
  });
  return outputFiles[0].text.trim();
}

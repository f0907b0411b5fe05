// Builds the inspector of `flet run`, beside the client and not in it.
import { build } from "esbuild";

const ROOT = new URL("../", import.meta.url).pathname;

await build({
  entryPoints: [`${ROOT}src/inspector/main.ts`],
  outfile: `${ROOT}../src/flet/static/inspector/inspector.js`,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  conditions: ["browser"],
});

import { defineConfig } from "vite";
import { arriving } from "./scripts/arriving";
import { browsers } from "./scripts/browsers";
import { dropOldFiles } from "./scripts/drop_old_files";
import { firstCode } from "./scripts/first_code";
import { found } from "./scripts/found";
import { inlineBoot } from "./scripts/inline_boot";
import { layers } from "./scripts/layers";
import { serviceWorker } from "./scripts/service_worker";
import { sheets } from "./scripts/sheets";
import { solid } from "./scripts/solid";

export default defineConfig({
  base: "./",
  plugins: [
    found(),
    solid(),
    layers(),
    inlineBoot(),
    serviceWorker(),
    arriving(),
    sheets(),
    firstCode(),
    dropOldFiles(),
  ],
  build: {
    outDir: "../src/flet/static/client",
    // the icon pack is built into the same folder by a script of its own; old files go by dropOldFiles
    emptyOutDir: false,
    assetsDir: "client",
    target: browsers,
    minify: "terser",
    terserOptions: { module: true, compress: { passes: 3, ecma: 2020 } },
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // the first chunk names all others, and half of what such a name costs when compressed is its digest
    rollupOptions: { output: { hashCharacters: "hex" } },
  },
  server: { port: 5171, strictPort: true },
});

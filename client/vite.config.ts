import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { inlineBoot } from "./scripts/inline_boot";

export default defineConfig({
  base: "./",
  plugins: [solid(), inlineBoot()],
  build: {
    outDir: "../src/flet/static/client",
    // the icon pack is built into the same folder by a script of its own
    emptyOutDir: false,
    assetsDir: "client",
    target: "es2022",
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { port: 5171, strictPort: true },
});

import { defineConfig } from "vite";

/** The control tree without a browser: the Python tests run it under node. */
export default defineConfig({
  build: {
    outDir: "build",
    emptyOutDir: false,
    minify: false,
    lib: { entry: "src/tree/replay.ts", formats: ["es"], fileName: () => "replay.mjs" },
    rollupOptions: { external: [/^node:/] },
  },
});

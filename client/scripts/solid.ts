import { fileURLToPath } from "node:url";
import plugin from "vite-plugin-solid";

/** Compiles components; what they call comes from `src/dom`. */
export const solid = () =>
  plugin({ solid: { moduleName: fileURLToPath(new URL("../src/dom/index.ts", import.meta.url)) } });

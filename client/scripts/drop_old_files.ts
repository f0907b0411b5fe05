import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** Removes what the build before left: names carry hashes, so files would pile up. Icons stay where they are. */
export function dropOldFiles(): Plugin {
  let folder = "";
  return {
    name: "drop-old-files",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir, build.assetsDir);
    },
    renderStart() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

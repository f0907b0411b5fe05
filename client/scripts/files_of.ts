import type { Rollup } from "vite";

/** The files that each type of control brings, apart from what every page begins with: from the module of each. */
export function filesOf(
  modules: ReadonlyMap<string, string>,
  bundle: Rollup.OutputBundle,
): Record<string, string[]> {
  const chunks = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? [one] : []));
  const first = new Set<string>();
  for (const chunk of chunks) if (chunk.isEntry) addFiles(chunk, bundle, first);
  const files: Record<string, string[]> = {};
  for (const [type, path] of modules) {
    const chunk = chunks.find((one) => one.moduleIds.some((id) => id.endsWith(`/src/controls/${path}`)));
    if (!chunk) continue;
    const needed = new Set<string>();
    addFiles(chunk, bundle, needed);
    const brought = [...needed].filter((file) => !first.has(file));
    if (brought.length > 0) files[type] = brought;
  }
  return files;
}

function addFiles(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle, files: Set<string>): void {
  if (files.has(chunk.fileName)) return;
  files.add(chunk.fileName);
  for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === "chunk") addFiles(imported, bundle, files);
  }
}

// Makes .br and .gz siblings of the built files, so that the server never compresses while it serves.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const FOLDER = new URL("../../src/flet/static/client/", import.meta.url).pathname;
const TEXT = /\.(js|mjs|css|svg|json|map|txt|wasm)$/;
const SMALLEST = 600;

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

for (const path of [...files(join(FOLDER, "client")), join(FOLDER, "service_worker.js")]) {
  if (!TEXT.test(path) || statSync(path).size < SMALLEST) continue;
  const bytes = readFileSync(path);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: quality }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

/**
 * One file of many small ones: the number of entries and, for each, where it begins (and the end of the last), as
 * unsigned 32-bit little-endian integers, then the entries. A reader finds the one of an index without reading others.
 */
export function packed(entries) {
  const parts = entries.map((entry) => Buffer.from(entry ?? "", "utf8"));
  const head = Buffer.alloc(4 * (parts.length + 2));
  head.writeUInt32LE(parts.length, 0);
  let at = head.length;
  for (const [i, part] of [...parts, undefined].entries()) {
    head.writeUInt32LE(at, 4 * (i + 1));
    at += part?.length ?? 0;
  }
  return Buffer.concat([head, ...parts]);
}

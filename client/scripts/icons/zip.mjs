import { crc32 } from "node:zlib";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
// 1980-01-01: the archive is the same whenever it is made
const DATE = (1 << 5) | 1;

function header(signature, fields) {
  const buffer = Buffer.alloc(4 + fields.reduce((size, [width]) => size + width, 0));
  let at = buffer.writeUInt32LE(signature);
  for (const [width, value] of fields) at = buffer.writeUIntLE(value, at, width);
  return buffer;
}

/** A zip archive of uncompressed entries: `[name, text]` pairs, at most 65,535 of them. */
export function storedZip(entries) {
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of entries) {
    const path = Buffer.from(name);
    const data = Buffer.from(text);
    const facts = [
      [2, 0],
      [2, 0],
      [2, 0],
      [2, DATE],
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, path.length],
      [2, 0],
    ];
    const local = header(LOCAL, [[2, 20], ...facts]);
    files.push(local, path, data);
    directory.push(
      header(CENTRAL, [[2, 20], [2, 20], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      path,
    );
    offset += local.length + path.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = header(END, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...files, ...directory, end]);
}

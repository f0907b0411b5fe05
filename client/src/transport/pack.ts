import type { WireValue } from "../tree/wire";

const utf8 = new TextEncoder();

/**
 * MessagePack for the registration: null, booleans, numbers, texts and maps. The inline script of index.html
 * has to be small; everything later goes through codec.ts.
 */
export function pack(value: WireValue, out: number[] = []): number[] {
  if (value === null || value === undefined) out.push(0xc0);
  else if (typeof value === "boolean") out.push(value ? 0xc3 : 0xc2);
  else if (typeof value === "number") packNumber(value, out);
  else if (typeof value === "string") packText(value, out);
  else if (Array.isArray(value)) {
    out.push(0xdc, ...big(value.length, 2));
    for (const item of value) pack(item, out);
  } else {
    const entries = Object.entries(value);
    out.push(0xde, ...big(entries.length, 2));
    for (const [key, item] of entries) {
      packText(key, out);
      pack(item as WireValue, out);
    }
  }
  return out;
}

function packNumber(value: number, out: number[]): void {
  if (Number.isInteger(value) && value >= 0 && value < 2 ** 32) {
    out.push(0xce, ...big(value, 4));
    return;
  }
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  out.push(0xcb, ...bytes);
}

function packText(text: string, out: number[]): void {
  const bytes = utf8.encode(text);
  out.push(0xdb, ...big(bytes.length, 4), ...bytes);
}

function big(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 0xff);
}

import { Ext, type WireMap, type WireValue } from "../tree/wire";

const utf8 = new TextDecoder();

/** Bytes up to which texts are remembered: names and words that come again and again are then one object. */
const REMEMBERED = 24;
const PLACES = 1024;
/** Levels of lists and maps within each other: more than a page can have. */
const DEEPEST = 2000;

/** Reads MessagePack. */
export class Unpacker {
  private readonly known: string[] = new Array(PLACES).fill("");
  private bytes: Uint8Array = new Uint8Array();
  private view: DataView = new DataView(this.bytes.buffer);
  private at = 0;
  private depth = 0;

  /** The one value that the bytes hold. */
  unpack(bytes: Uint8Array): WireValue {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = this.depth = 0;
    const value = this.value();
    if (this.at !== bytes.length) throw new RangeError(`${bytes.length - this.at} bytes follow the value`);
    return value;
  }

  private value(): WireValue {
    const kind = this.view.getUint8(this.at++);
    if (kind < 0x80) return kind;
    if (kind < 0x90) return this.map(kind & 15);
    if (kind < 0xa0) return this.list(kind & 15);
    if (kind < 0xc0) return this.text(kind & 31);
    if (kind >= 0xe0) return kind - 0x100;
    const { view } = this;
    switch (kind) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.take(this.count(kind - 0xc4)).slice();
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.extension(this.count(kind - 0xc7));
      case 0xca:
        return view.getFloat32(this.pass(4));
      case 0xcb:
        return view.getFloat64(this.pass(8));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.count(kind - 0xcc);
      case 0xcf:
        return Number(view.getBigUint64(this.pass(8)));
      case 0xd0:
        return view.getInt8(this.pass(1));
      case 0xd1:
        return view.getInt16(this.pass(2));
      case 0xd2:
        return view.getInt32(this.pass(4));
      case 0xd3:
        return Number(view.getBigInt64(this.pass(8)));
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return this.extension(1 << (kind - 0xd4));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.text(this.count(kind - 0xd9));
      case 0xdc:
      case 0xdd:
        return this.list(this.count(kind - 0xdb));
      case 0xde:
      case 0xdf:
        return this.map(this.count(kind - 0xdd));
    }
    throw new RangeError(`No value begins with ${kind}`);
  }

  private list(count: number): WireValue[] {
    this.enter();
    const items: WireValue[] = [];
    for (let left = count; left > 0; left--) items.push(this.value());
    this.depth--;
    return items;
  }

  private map(count: number): WireMap {
    this.enter();
    const map: WireMap = {};
    for (let left = count; left > 0; left--) {
      const name = this.value();
      const value = this.value();
      // a name like any other, which an assignment would take for the map's own prototype
      if (name === "__proto__")
        Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
      else map[String(name)] = value;
    }
    this.depth--;
    return map;
  }

  private text(length: number): string {
    const { bytes, at } = this;
    if (length > REMEMBERED) return utf8.decode(this.take(length));
    this.pass(length);
    const end = at + length;
    let sum = length;
    for (let place = at; place < end; place++) {
      const byte = bytes[place];
      if (byte > 127) return utf8.decode(bytes.subarray(at, end));
      sum = (sum * 31 + byte) | 0;
    }
    const place = sum & (PLACES - 1);
    const known = this.known[place];
    if (this.says(known, at, length)) return known;
    const text = String.fromCharCode.apply(null, bytes.subarray(at, end) as unknown as number[]);
    this.known[place] = text;
    return text;
  }

  private says(text: string, at: number, length: number): boolean {
    if (text.length !== length) return false;
    for (let place = 0; place < length; place++) {
      if (text.charCodeAt(place) !== this.bytes[at + place]) return false;
    }
    return true;
  }

  private extension(length: number): Ext {
    const code = this.view.getInt8(this.pass(1));
    return new Ext(code, utf8.decode(this.take(length)));
  }

  /** A number of one, two or four bytes: 2 to the power of `size`. */
  private count(size: number): number {
    const { view } = this;
    if (size === 0) return view.getUint8(this.pass(1));
    return size === 1 ? view.getUint16(this.pass(2)) : view.getUint32(this.pass(4));
  }

  private take(length: number): Uint8Array {
    const at = this.pass(length);
    return this.bytes.subarray(at, at + length);
  }

  private pass(length: number): number {
    const at = this.at;
    if (at + length > this.bytes.length) throw new RangeError("The value ends too early");
    this.at += length;
    return at;
  }

  private enter(): void {
    if (++this.depth > DEEPEST) throw new RangeError("Lists and maps lie too deep within each other");
  }
}

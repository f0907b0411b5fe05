import { Ext, type WireMap, type WireValue } from "../tree/wire";

const utf8 = new TextEncoder();

/** Bytes up to which a text is written right away, without knowing its length beforehand. */
const SHORT = 31;

/** Writes MessagePack. The inline script of index.html carries it too: it has to stay small. */
export class Packer {
  private bytes = new Uint8Array(256);
  private view = new DataView(this.bytes.buffer);
  private at = 0;

  /** The value in MessagePack, `before` written ahead of it. */
  pack(before: number, value: unknown): Uint8Array<ArrayBuffer> {
    this.at = 0;
    this.byte(before);
    this.value(value as WireValue);
    return this.bytes.slice(0, this.at);
  }

  private value(value: WireValue): void {
    if (value === null || value === undefined) this.byte(0xc0);
    else if (typeof value === "boolean") this.byte(value ? 0xc3 : 0xc2);
    else if (typeof value === "number") this.number(value);
    else if (typeof value === "string") this.text(value);
    else if (Array.isArray(value)) {
      this.head(value.length, 0x90, 15, 0, 0xdc);
      for (const item of value) this.value(item);
    } else if (value instanceof Uint8Array) {
      this.head(value.length, 0, -1, 0xc4, 0xc5);
      this.raw(value);
    } else if (value instanceof Ext) {
      const bytes = utf8.encode(value.text);
      this.head(bytes.length, 0, -1, 0xc7, 0xc8);
      this.byte(value.code);
      this.raw(bytes);
    } else this.map(value as WireMap);
  }

  private map(value: WireMap): void {
    const names = Object.keys(value);
    this.head(names.length, 0x80, 15, 0, 0xde);
    for (const name of names) {
      this.text(name);
      this.value(value[name]);
    }
  }

  private number(value: number): void {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) this.view.setFloat64(this.room(9, 0xcb), value);
    else if (value >= -32 && value < 128) this.byte(value & 0xff);
    else if (value === (value | 0)) this.view.setInt32(this.room(5, 0xd2), value);
    else this.view.setBigInt64(this.room(9, 0xd3), BigInt(value));
  }

  private text(text: string): void {
    if (text.length <= SHORT) {
      this.grow(1 + text.length * 3);
      const { read, written } = utf8.encodeInto(text, this.bytes.subarray(this.at + 1));
      if (read === text.length && written <= SHORT) {
        this.bytes[this.at] = 0xa0 | written;
        this.at += 1 + written;
        return;
      }
    }
    const bytes = utf8.encode(text);
    this.head(bytes.length, 0, -1, 0xd9, 0xda);
    this.raw(bytes);
  }

  /** How much follows: in one byte up to `most`, or after one, two or four bytes; `one` is 0 where there is no such form. */
  private head(count: number, fixed: number, most: number, one: number, two: number): void {
    if (count <= most) this.byte(fixed | count);
    else if (one && count < 0x100) {
      this.byte(one);
      this.byte(count);
    } else if (count < 0x10000) this.view.setUint16(this.room(3, two), count);
    else this.view.setUint32(this.room(5, two + 1), count);
  }

  private byte(value: number): void {
    this.grow(1);
    this.bytes[this.at++] = value;
  }

  private raw(bytes: Uint8Array): void {
    this.grow(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** Makes room for a value of so many bytes, its kind first; what follows the kind goes where this says. */
  private room(bytes: number, kind: number): number {
    this.grow(bytes);
    const at = this.at + 1;
    this.bytes[this.at] = kind;
    this.at += bytes;
    return at;
  }

  private grow(bytes: number): void {
    if (this.at + bytes <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.at + bytes));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

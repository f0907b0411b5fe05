import { decode, encode } from "@msgpack/msgpack";
import { expect, test } from "vitest";
import { decodeFrame, encodeFrame, Frame } from "../../src/transport/codec";
import { Ext, type WireValue } from "../../src/tree/wire";

const there = (value: unknown) => decodeFrame(encodeFrame(Frame.message, value));

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** Values of all kinds, around each length and size at which the format writes them in another way. */
function values(): WireValue[] {
  const counts = [0, 1, 15, 16, 31, 32, 127, 128, 255, 256, 65_535, 65_536];
  const sizes = [...counts, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1];
  return [
    ...sizes.flatMap((size) => [size, -size - 1 + (size > 2 ** 52 ? 2 : 0), size + 0.5]),
    ...[1e300, 0.1, Number.POSITIVE_INFINITY, Number.NaN, null, true, false],
    ...counts.flatMap((count) => ["a".repeat(count), "ä€😀".repeat(count % 1000)]),
    ...counts.map((count) => new Uint8Array(count).fill(7)),
    ...counts.map((count) => Array.from({ length: count }, (_, at) => at % 7)),
    ...counts
      .filter((count) => count <= 256)
      .map((count) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, at % 5]))),
    { a: null, b: [true, "ä", 1.5, { c: [] }], "": {}, ä: 1 },
  ];
}

test("values survive the way, extension values included", () => {
  const value = [1, { a: null, b: [true, "ä", 1.5], at: new Ext(1, "2024-01-02"), for: new Ext(3, "1500") }];
  const frame = encodeFrame(Frame.message, value);
  expect(frame[0]).toBe(0);
  expect(decodeFrame(frame)).toEqual(value);
  for (const length of [0, 1, 2, 4, 8, 16, 17, 300, 70_000]) {
    const long = new Ext(4, "x".repeat(length));
    expect(there(long)).toEqual(long);
  }
});

test("what is written and read is what others read and write", () => {
  for (const value of values()) {
    const bytes = encode(value);
    expect(same(encode(decode(encodeFrame(Frame.message, value).subarray(1))), bytes)).toBe(true);
    expect(same(encode(decodeFrame(Buffer.concat([new Uint8Array(1), bytes]))), bytes)).toBe(true);
  }
  expect(Object.is(there(-0), -0)).toBe(true);
  expect(decodeFrame(new Uint8Array([0, 0xca, 0x3f, 0x80, 0, 0]))).toBe(1);
  expect(there({ left: undefined })).toEqual({ left: null });
});

test("a map with a name that means something to JavaScript is a map", () => {
  const value = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}');
  const read = there(value) as Record<string, unknown>;
  expect(Object.keys(read)).toEqual(["__proto__", "constructor"]);
  expect(read.polluted).toBeUndefined();
});

test("what is cut short, goes on or lies too deep is refused", () => {
  const frame = encodeFrame(Frame.message, ["a long enough text to be cut", { a: 1.5 }, new Uint8Array(3)]);
  for (let end = 1; end < frame.length; end++)
    expect(() => decodeFrame(frame.subarray(0, end))).toThrow(RangeError);
  expect(() => decodeFrame(new Uint8Array([0, 1, 2]))).toThrow(RangeError);
  expect(() => decodeFrame(new Uint8Array([0, 0xc1]))).toThrow(RangeError);
  expect(() => decodeFrame(new Uint8Array(100_000).fill(0x91))).toThrow(RangeError);
});

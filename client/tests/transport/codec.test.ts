import { expect, test } from "vitest";
import { decodeFrame, encodeFrame, Frame } from "../../src/transport/codec";
import { pack } from "../../src/transport/pack";
import { Ext } from "../../src/tree/wire";

test("values survive the way, extension values included", () => {
  const value = [1, { a: null, b: [true, "ä", 1.5], at: new Ext(1, "2024-01-02"), for: new Ext(3, "1500") }];
  const frame = encodeFrame(Frame.message, value);
  expect(frame[0]).toBe(0);
  expect(decodeFrame(frame)).toEqual(value);
});

test("the small packer of the inline script writes what the decoder reads", () => {
  const value = {
    text: "ä".repeat(300),
    n: 5,
    big: 70_000,
    share: 1.25,
    below: -3,
    yes: true,
    no: null,
    in: { a: "" },
  };
  expect(decodeFrame(new Uint8Array([0, ...pack(value)]))).toEqual(value);
});

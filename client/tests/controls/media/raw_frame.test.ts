import { beforeAll, expect, test } from "vitest";
import { decodeFrame } from "../../../src/controls/media/raw_frame";

beforeAll(() => {
  globalThis.ImageData ??= class {
    constructor(
      readonly data: Uint8ClampedArray,
      readonly width: number,
      readonly height: number,
    ) {}
  } as unknown as typeof ImageData;
});

test("pixels come premultiplied and leave as they are", async () => {
  const frame = new Uint8Array([4, 2, 0, 0, 0, 1, 0, 0, 0, 64, 32, 0, 128, 9, 8, 7, 255]);
  const picture = (await decodeFrame(frame)) as ImageData;
  expect([picture.width, picture.height, ...picture.data]).toEqual([2, 1, 128, 64, 0, 128, 9, 8, 7, 255]);
});

test("what is no frame is not shown", async () => {
  expect([await decodeFrame(new Uint8Array([3])), await decodeFrame(new Uint8Array([9, 1]))]).toEqual([
    undefined,
    "unknown",
  ]);
});

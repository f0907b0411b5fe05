/** A picture, ready to be put on a canvas. */
export type RawFrame = ImageData | ImageBitmap;

const Kind = { encoded: 0x01, clear: 0x03, pixels: 0x04 } as const;
const HEADER = 9;

/** Reads a frame of a RawImage: encoded (PNG, JPEG ...), premultiplied RGBA, or "clear", which is undefined. */
export async function decodeFrame(frame: Uint8Array): Promise<RawFrame | undefined | "unknown"> {
  if (frame[0] === Kind.clear) return undefined;
  if (frame[0] === Kind.encoded) return createImageBitmap(new Blob([frame.slice(1)]));
  if (frame[0] !== Kind.pixels || frame.length < HEADER) return "unknown";
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const [width, height] = [view.getUint32(1, true), view.getUint32(5, true)];
  const pixels = new Uint8ClampedArray(frame.subarray(HEADER, HEADER + width * height * 4));
  unmultiply(pixels);
  return new ImageData(pixels, width, height);
}

/** A canvas takes colours as they are, not weighed with their opacity. */
function unmultiply(pixels: Uint8ClampedArray): void {
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at];
    if (alpha === 0 || alpha === 255) continue;
    for (let part = at - 3; part < at; part++) pixels[part] = (pixels[part] * 255) / alpha;
  }
}

/** What a canvas shows, as the bytes of a PNG. */
export async function pngBytes(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("The browser could not make a picture.");
  return new Uint8Array(await blob.arrayBuffer());
}

import type { Service } from "./registry";
import { NEED_HTTPS } from "./secure";

/** Copies and pastes text and pictures. */
export const Clipboard: Service<"Clipboard"> = (node) =>
  node.offer({
    async set({ data }) {
      await writeText(data === null || data === undefined ? "" : String(data));
      return null;
    },
    async get() {
      try {
        return await navigator.clipboard.readText();
      } catch (error) {
        throw refusal("read", error);
      }
    },
    async set_image({ data }) {
      if (!(data instanceof Uint8Array))
        throw new Error("Clipboard.set_image() needs the bytes of a picture");
      const picture = await asPng(data);
      try {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      } catch (error) {
        throw refusal("write", error);
      }
      return null;
    },
    async get_image() {
      try {
        return await readImage();
      } catch (error) {
        throw refusal("read", error);
      }
    },
    set_files: unavailable,
    get_files: unavailable,
  });

function unavailable(): never {
  throw new Error("A browser cannot put files on the clipboard");
}

function refusal(verb: string, reason: unknown): Error {
  if (navigator.clipboard === undefined) return new Error(`Clipboards ${NEED_HTTPS}`);
  return new Error(`The browser does not allow to ${verb} the clipboard: ${reason}`);
}

async function writeText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    // outside a secure context, or after the visitor's gesture has expired
    if (!copyBySelection(text)) throw refusal("write", error);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.cssText = "position:fixed;opacity:0";
  (document.querySelector("dialog:modal") ?? document.body).append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus({ preventScroll: true });
  return copied;
}

async function readImage(): Promise<Uint8Array | null> {
  for (const item of await navigator.clipboard.read()) {
    const type = item.types.find((one) => one.startsWith("image/"));
    if (type !== undefined) return new Uint8Array(await (await item.getType(type)).arrayBuffer());
  }
  return null;
}

/** Browsers accept only PNG on the clipboard. */
async function asPng(data: Uint8Array): Promise<Blob> {
  const bytes = new Blob([data as BlobPart]);
  if (data[0] === 0x89 && data[1] === 0x50) return new Blob([bytes], { type: "image/png" });
  const bitmap = await createImageBitmap(bytes).catch(() => {
    throw new Error(
      "Clipboard.set_image() needs the bytes of a picture: these are of none that browsers read",
    );
  });
  const canvas = document.createElement("canvas");
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  return await new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("Not a picture"))), "image/png"),
  );
}

import { getOwner, type JSX, onCleanup } from "solid-js";
import { isFields, type WireValue } from "../tree/wire";
import { alignment, cssPosition } from "./alignment";
import { cssColor } from "./color";
import { blendMode } from "./filter";
import { number } from "./number";
import { assetUrl } from "./url";

const FITS: Record<string, JSX.CSSProperties["object-fit"]> = {
  none: "none",
  contain: "contain",
  cover: "cover",
  fill: "fill",
  scaledown: "scale-down",
};

// `fitWidth` and `fitHeight` have no object-fit; as background they are one side and the other as it comes.
const BACKGROUND_SIZES: Record<string, string> = {
  none: "auto",
  contain: "contain",
  cover: "cover",
  fill: "100% 100%",
  fitwidth: "100% auto",
  fitheight: "auto 100%",
  scaledown: "contain",
};

const REPEATS: Record<string, string> = {
  norepeat: "no-repeat",
  repeat: "repeat",
  repeatx: "repeat-x",
  repeaty: "repeat-y",
};

const BASE64 = /^(?:data:[^,]*,)?[A-Za-z0-9+/\s]{16,}={0,2}\s*$/;

/** The addresses of bytes that are shown, and by how many. */
const addresses = new Map<Uint8Array, { address: string; users: number }>();

/** So long an address is kept that nobody shows, in milliseconds: the next one may be on its way. */
const KEPT = 1000;

/** The address of an image given as bytes, URL, asset path, SVG text or base64. */
export function imageSource(value: WireValue): string | undefined {
  if (value instanceof Uint8Array) return bytesAddress(value);
  if (typeof value !== "string" || value === "") return undefined;
  const text = value.trim();
  if (/^<(\?xml|svg|!)/i.test(text)) return `data:image/svg+xml,${encodeURIComponent(text)}`;
  if (/^[a-z][a-z0-9+.-]+:/i.test(text) || text.includes(".")) return assetUrl(text);
  if (BASE64.test(text)) return `data:${kindOfBase64(text)};base64,${text.replace(/\s/g, "")}`;
  return assetUrl(text);
}

function bytesAddress(bytes: Uint8Array): string {
  let known = addresses.get(bytes);
  if (known === undefined) {
    const svg = bytes[0] === 0x3c;
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: svg ? "image/svg+xml" : "" });
    known = { address: URL.createObjectURL(blob), users: 0 };
    addresses.set(bytes, known);
  }
  const { address } = known;
  known.users++;
  const leave = () => {
    if (--known.users > 0) return;
    setTimeout(() => {
      if (known.users > 0 || !addresses.delete(bytes)) return;
      URL.revokeObjectURL(address);
      for (const gone of whenRevoked) gone(address);
    }, KEPT);
  };
  // whoever asks outside of what is shown does without it once it is gone
  if (getOwner()) onCleanup(leave);
  else leave();
  return address;
}

/** Called with addresses that lead nowhere any more. */
export const whenRevoked = new Set<(address: string) => void>();

function kindOfBase64(text: string): string {
  // "<" in base64; other kinds are recognised by the browser
  return text.startsWith("PHN2") || text.startsWith("PD94") ? "image/svg+xml" : "image/png";
}

/** `object-fit` for a BoxFit. */
export function objectFit(fit: WireValue): JSX.CSSProperties["object-fit"] {
  return typeof fit === "string" ? FITS[fit.toLowerCase()] : undefined;
}

/** `background-size` for a BoxFit. */
export function backgroundSize(fit: WireValue): string {
  return (typeof fit === "string" ? BACKGROUND_SIZES[fit.toLowerCase()] : undefined) ?? "contain";
}

/** `background-repeat` for an ImageRepeat. */
export function imageRepeat(repeat: WireValue): string {
  return (typeof repeat === "string" ? REPEATS[repeat.toLowerCase()] : undefined) ?? "no-repeat";
}

const CLEAR = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** A see-through background image; browsers without `-webkit-cross-fade` show it whole. */
function fadedImage(image: string, opacity: number): string {
  const faded = `-webkit-cross-fade(url(${CLEAR}), ${image}, ${opacity})`;
  return CSS.supports("background-image", faded) ? faded : image;
}

/** A DecorationImage as background properties. */
export function decorationImage(value: WireValue): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const source = imageSource(value.src);
  if (source === undefined) return {};
  const images = [`url(${JSON.stringify(source)})`];
  const repeat = imageRepeat(value.repeat);
  const scale = number(value.scale) ?? 1;
  const scaled = scale !== 1;
  const style: JSX.CSSProperties = {
    // one that is scaled is as large as that makes it
    "background-size": backgroundSize(
      value.fit ?? (repeat === "no-repeat" && !scaled ? "scaleDown" : "none"),
    ),
    "background-position": cssPosition(alignment(value.alignment) ?? { x: 0, y: 0 }),
    "background-repeat": repeat,
  };
  // pixels of the image to one of the page: what image-set says as resolution
  if (scaled) images[0] = `image-set(${images[0]} ${scale}x)`;
  const opacity = number(value.opacity) ?? 1;
  const filter = isFields(value.color_filter) ? value.color_filter : undefined;
  const tint = cssColor(filter?.color);
  const mode = blendMode(filter?.blend_mode);
  if (tint !== undefined && mode !== undefined) {
    images.unshift(`linear-gradient(${tint}, ${tint})`);
    style["background-blend-mode"] = mode;
  }
  if (opacity < 1) images[images.length - 1] = fadedImage(images[images.length - 1], opacity);
  style["background-image"] = images.join(", ");
  if (value.filter_quality === "none") style["image-rendering"] = "pixelated";
  return style;
}

/** What a canvas shows, as the bytes of a PNG. */
export async function pngBytes(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("The browser could not make a picture.");
  return new Uint8Array(await blob.arrayBuffer());
}

/** `background-repeat` for an ImageRepeat; nothing for one that does not repeat. */
export const REPEAT: Record<string, string> = { repeat: "repeat", repeatx: "repeat-x", repeaty: "repeat-y" };

const SIZES: Record<string, string> = {
  none: "auto",
  contain: "contain",
  cover: "cover",
  fill: "100% 100%",
  fitwidth: "100% auto",
  fitheight: "auto 100%",
};

/** `background-size` for a BoxFit. A picture that is scaled down only must have been loaded to know. */
export function backgroundSize(
  fit: string,
  natural: { width: number; height: number } | undefined,
  width = Number.POSITIVE_INFINITY,
  height = Number.POSITIVE_INFINITY,
): string {
  const size = SIZES[fit.toLowerCase()];
  if (size) return size;
  return natural && (natural.width > width || natural.height > height) ? "contain" : "auto";
}

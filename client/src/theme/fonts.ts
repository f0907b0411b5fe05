import type { Fields } from "../tree/wire";
import { assetUrl } from "../values/url";

/** Loads the page's fonts, family name to address, and unloads them; the result undoes it. */
export function loadFonts(fonts: Fields): () => void {
  const faces = Object.entries(fonts).flatMap(([family, source]) => {
    if (typeof source !== "string") return [];
    const face = new FontFace(family, `url(${JSON.stringify(assetUrl(source))})`);
    face.load().catch(() => console.warn(`Flet: the font ${family} could not be loaded from ${source}`));
    return [face];
  });
  for (const face of faces) document.fonts.add(face);
  return () => {
    for (const face of faces) document.fonts.delete(face);
  };
}

import { createSignal } from "solid-js";
import { whenRevoked } from "../../values/image";

const pictures = new Map<string, () => HTMLImageElement | undefined>();
whenRevoked.add((address) => pictures.delete(address));

/** A picture once it has been loaded; tracked. */
export function loadedPicture(source: string): HTMLImageElement | undefined {
  let known = pictures.get(source);
  if (!known) {
    const [loaded, setLoaded] = createSignal<HTMLImageElement>();
    known = loaded;
    pictures.set(source, known);
    const picture = new Image();
    picture.crossOrigin = "anonymous";
    picture.onload = () => setLoaded(picture);
    picture.src = source;
  }
  return known();
}

import type { WireValue } from "../../tree/wire";

/** Which files are wanted: those with one of the endings if there are any, else those of the type. */
export interface Wanted {
  extensions: WireValue;
  type: WireValue;
}

const MEDIA: Record<string, readonly string[]> = {
  media: ["image", "video"],
  image: ["image"],
  video: ["video"],
  audio: ["audio"],
};

/** What the browser's chooser should offer, as the `accept` of an input. */
export function acceptList(wanted: Wanted): string {
  const endings = endingsOf(wanted);
  if (endings.length > 0) return endings.join();
  return (MEDIA[String(wanted.type)] ?? []).map((kind) => `${kind}/*`).join();
}

/** Whether a file that came in another way than by the chooser is wanted. */
export function isWanted(file: File, wanted: Wanted): boolean {
  const endings = endingsOf(wanted);
  const name = file.name.toLowerCase();
  if (endings.length > 0) return endings.some((ending) => name.endsWith(ending.toLowerCase()));
  const kinds = MEDIA[String(wanted.type)];
  return kinds === undefined || kinds.includes(file.type.split("/")[0]);
}

function endingsOf({ extensions }: Wanted): string[] {
  return Array.isArray(extensions) ? extensions.map((one) => `.${String(one).replace(/^\./, "")}`) : [];
}

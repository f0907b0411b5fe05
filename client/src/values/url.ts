import { isMap, type WireValue } from "../tree/wire";

/** A link: an address and the browsing context it opens in. */
export interface Link {
  url: string;
  target: string | undefined;
}

export function link(value: WireValue): Link | undefined {
  if (typeof value === "string") return value === "" ? undefined : { url: value, target: undefined };
  if (!isMap(value) || typeof value.url !== "string") return undefined;
  return { url: value.url, target: typeof value.target === "string" ? value.target : undefined };
}

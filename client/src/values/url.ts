import { config } from "../browser/config";
import { isFields, type WireValue } from "../tree/wire";

/** A link: an address and the browsing context it opens in. */
export interface Link {
  url: string;
  target: string | undefined;
}

/** Schemes whose addresses are a program or a page themselves: it would act in the name of this site. */
const ACTING_AS_US = new Set(["javascript:", "vbscript:", "data:", "blob:", "filesystem:"]);

/** The link that a value is; undefined if it is none, or one that no page may offer to its visitors. */
export function link(value: WireValue): Link | undefined {
  if (typeof value === "string") return allowed({ url: value, target: undefined });
  if (!isFields(value) || typeof value.url !== "string") return undefined;
  return allowed({ url: value.url, target: typeof value.target === "string" ? value.target : undefined });
}

function allowed(found: Link): Link | undefined {
  if (found.url === "") return undefined;
  const scheme = schemeOf(found.url);
  if (scheme === undefined || !ACTING_AS_US.has(scheme)) return found;
  console.warn(`Flet: no link is made of an address with ${scheme}`);
  return undefined;
}

/** The scheme as the browser reads it: in small letters, and without what it leaves out of addresses. */
function schemeOf(url: string): string | undefined {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).protocol : undefined;
}

/** The address of an asset: absolute addresses as they are, paths within the assets folder if the page names one. */
export function assetUrl(source: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(source)) return source;
  const folder = config().assetsDir?.replace(/\/+$/, "");
  return folder ? `${folder}/${source.replace(/^\/+/, "")}` : source;
}

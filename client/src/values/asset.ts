import { config } from "../browser/config";

/** The address of an asset: absolute addresses as they are, paths within the assets folder if the page names one. */
export function assetUrl(source: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(source)) return source;
  const folder = config().assetsDir?.replace(/\/+$/, "");
  return folder ? `${folder}/${source.replace(/^\/+/, "")}` : source;
}

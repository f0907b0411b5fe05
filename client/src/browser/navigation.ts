import { basePath } from "./config";
import { addressOf, usesPaths } from "./route";

let push: ((route: string) => void) | undefined;

/** Says how the page goes to a route without being loaded again. */
export function routesGoTo(go: (route: string) => void): void {
  push = go;
}

/** Goes to an address within the page, if it is one of a route; false for all others, which the browser opens. */
export function goWithin(url: string, target: string | undefined): boolean {
  const route = target === "_self" ? routeOf(url) : undefined;
  if (route === undefined || push === undefined) return false;
  push(route);
  return true;
}

/** The route that an address of this page is; undefined for other sites, files and addresses within the document. */
function routeOf(url: string): string | undefined {
  if (!URL.canParse(url, document.baseURI)) return undefined;
  const address = new URL(url, document.baseURI);
  if (address.origin !== location.origin) return undefined;
  const { pathname, search, hash } = address;
  if (!usesPaths()) {
    const home = new URL(addressOf("/"), location.href);
    return pathname === home.pathname && hash.startsWith("#/") ? hash.slice(1) : undefined;
  }
  const base = basePath();
  const isFile = /\.[a-z0-9]{1,5}$/i.test(pathname);
  if (!`${pathname}/`.startsWith(base) || isFile) return undefined;
  return `/${pathname.slice(base.length)}${search}${hash}`;
}

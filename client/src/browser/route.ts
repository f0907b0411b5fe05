import { basePath, config } from "./config";

/** Whether routes are paths of the History API rather than what follows `#`. */
export function usesPaths(): boolean {
  return config().routeUrlStrategy !== "hash";
}

/** The route that the address bar shows. */
export function currentRoute(): string {
  if (!usesPaths()) return slashed(location.hash.slice(1));
  const { pathname, search, hash } = location;
  const base = basePath();
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return slashed(inside) + search + hash;
}

/** The address of a route, for links and the address bar. */
export function addressOf(route: string): string {
  const inside = route.replace(/^\/+/, "");
  return usesPaths() ? basePath() + inside : `${location.pathname}${location.search}#/${inside}`;
}

function slashed(path: string): string {
  return path.startsWith("/") ? path : `/${path}`;
}

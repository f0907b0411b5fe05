import { basePath, config } from "./config";

/** Whether routes are paths of the History API rather than what follows `#`. */
export function usesPaths(): boolean {
  return config().routeUrlStrategy !== "hash";
}

/** What an entry of the browser's history knows. */
export interface HistoryEntry {
  serial: number;
  route: string;
}

/** The route of the page: as it was asked for, or else as the address bar has it, percent-encoded. */
export function currentRoute(): string {
  const route = (history.state as HistoryEntry | null)?.route;
  if (route !== undefined && new URL(addressOf(route), location.href).href === location.href) return route;
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

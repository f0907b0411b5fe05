import type { EarlySocket } from "../transport/socket";

/** The JavaScript global `flet`, written into index.html by the server. */
export interface FletConfig {
  webSocketEndpoint?: string;
  routeUrlStrategy?: string;
  assetsDir?: string;
  pyodide?: boolean;
  /** Whether a page begins anew whenever its program is saved, as under `flet run`: that need not be told. */
  startsOften?: boolean;
  /** Files with the code of controls, and icons, that the route is likely to show; relative to the page's base. */
  code?: string[];
  /** What they belong to: types of controls, or what shows long lists. */
  kinds?: string[];
  /** Whether the browser has not been here before, as far as the server knows. */
  isNew?: boolean;
  /** What the inline script of index.html left for us. */
  early?: EarlySocket;
}

declare global {
  interface Window {
    flet?: FletConfig;
  }
}

export function config(): FletConfig {
  window.flet ??= {};
  return window.flet;
}

/** Whether the server numbers frames: upstream's does not, and gives itself away by naming `pyodide`. */
export function serverKnowsLinks(): boolean {
  return config().pyodide === undefined;
}

/** The address of the server's WebSocket: always on this origin. */
export function socketUrl(): string {
  const path = (config().webSocketEndpoint ?? "ws").replace(/^\/+|\/+$/g, "");
  return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/${path}`;
}

/** The address of the same WebSocket at one worker alone, which the load balancer reaches below a path of this host. */
export function socketUrlAt(worker: string | undefined): string | undefined {
  if (worker === undefined) return undefined;
  const { host, pathname } = new URL(worker, location.href);
  // browsers show the session's cookie to no other host
  if (host !== location.host) return undefined;
  return socketUrl().replace(`//${host}`, `//${host}${pathname.replace(/\/$/, "")}`);
}

/** The folder of the page, from `<base href>`: where routes and relative assets start. */
export function basePath(): string {
  return new URL(document.baseURI).pathname.replace(/[^/]*$/, "");
}

const JUST_NOW = 10_000;

/**
 * Loads the page anew when a part of the client is no longer there: a new release has taken its place. The session
 * goes on. `isOnline` tells whether the server can be reached, without which there is nothing to load.
 */
export function followNewRelease(isOnline: () => boolean): void {
  addEventListener("vite:preloadError", (event) => {
    if (!isOnline() || wasJustReloaded()) return;
    event.preventDefault();
    location.reload();
  });
}

/** Reloading has not helped, and would not the second time. */
export function wasJustReloaded(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation?.type === "reload" && performance.now() < JUST_NOW;
}

const TURNED_AWAY = new Set([401, 403]);

/**
 * Loads the page anew when the site would not show it to this visitor any more: a sign-in has ended, and the site says
 * so, or has the visitor sign in again. A WebSocket that is refused does not tell why.
 */
export async function reloadIfTurnedAway(): Promise<void> {
  if (wasJustReloaded()) return;
  try {
    const options: RequestInit = { method: "HEAD", redirect: "manual", cache: "no-store" };
    const answer = await fetch(location.href, options);
    if (answer.type === "opaqueredirect" || TURNED_AWAY.has(answer.status)) location.reload();
  } catch {
    // the server is away
  }
}

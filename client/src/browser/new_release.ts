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

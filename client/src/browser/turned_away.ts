import { wasJustReloaded } from "./new_release";

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

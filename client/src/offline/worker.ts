import page from "./page.html";

// Passes everything on to the server and keeps nothing: what a visitor sees is never out of date. It only speaks
// when a page was asked for and there is no server to answer.

declare const self: ServiceWorkerGlobalScope;

/** What a proxy answers when the server behind it is away. */
const AWAY = new Set([502, 504]);

self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => {
  // the request goes out while the worker starts
  event.waitUntil(self.registration.navigationPreload?.enable() ?? Promise.resolve());
});

self.addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate") event.respondWith(pageOrNotice(event));
});

async function pageOrNotice(event: FetchEvent): Promise<Response> {
  try {
    const response: Response | undefined = (await event.preloadResponse) ?? (await fetch(event.request));
    if (response && !AWAY.has(response.status)) return response;
  } catch {
    // no network, or nobody who answers
  }
  return notice();
}

function notice(): Response {
  const nonce = crypto.randomUUID();
  const policy =
    `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; ` +
    "base-uri 'none'; form-action 'none'";
  return new Response(page.replaceAll("__CSP_NONCE__", nonce), {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
    },
  });
}

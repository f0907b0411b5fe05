import { config, socketUrl } from "./browser/config";
import { announceEnd, newDocumentName, takeOver } from "./browser/tab";
import { Packer } from "./transport/pack";
import { type Claim, registration } from "./transport/registration";
import { Action } from "./tree/wire";

/** From so many letters on, the address of a page is left out of the request for the socket: servers bound those. */
const LONG = 2000;

const claim: Claim = { document: newDocumentName(), takesOver: null, received: 0 };
const register = (session?: null) => new Packer().pack(0x00, [Action.register, registration(claim, session)]);

// index.html carries this inline: the page is on its way before the client's code has arrived. One who has not been here
// has nothing in the tab's storage: the registration goes along with the request. What comes from the history of the tab
// may be what a new browser was given, long ago
const isNew =
  config().isNew === true &&
  (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined)?.type ===
    "navigate" &&
  navigator.cookieEnabled &&
  window === top &&
  location.href.length < LONG;
const socket = isNew
  ? new WebSocket(socketUrl(), ["flet", lettersOf(register(null))])
  : new WebSocket(socketUrl());
const frames: ArrayBuffer[] = [];
socket.binaryType = "arraybuffer";
socket.onmessage = (event) => frames.push(event.data);

// what every page begins with has been asked for already: it comes first; what has a low priority waits for all of that
for (const file of config().code ?? []) {
  const link = document.createElement("link");
  const isCode = file.endsWith(".js");
  link.rel = isCode ? "modulepreload" : "preload";
  link.as = isCode ? "script" : "fetch";
  link.crossOrigin = "";
  if (!isCode) link.fetchPriority = "low";
  link.href = file;
  document.head.append(link);
}

if (!isNew) {
  // the tab's storage is waited for, some 20 ms in a new tab: all that needs no answer from it is under way by now
  claim.takesOver = takeOver();
  socket.addEventListener("open", () => socket.send(register()), { once: true });
}
announceEnd(claim.document);

config().early = { socket, frames, claim };

/** Bytes in the letters that names of subprotocols may have: base64 for addresses. */
function lettersOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (letter) => ({ "+": "-", "/": "_" })[letter] ?? "",
  );
}

import { config, socketUrl } from "./browser/config";
import { announceEnd, newDocumentName, takeOver } from "./browser/tab";
import { Packer } from "./transport/pack";
import { registration } from "./transport/registration";
import { Action } from "./tree/wire";

// index.html carries this inline: the page is on its way before the client's code has arrived.
const socket = new WebSocket(socketUrl());
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

// the tab's storage is waited for, some 20 ms in a new tab: all that needs no answer from it is under way by now
const claim = { document: newDocumentName(), takesOver: takeOver(), received: 0 };
announceEnd(claim.document);
const register = () => socket.send(new Packer().pack(0x00, [Action.register, registration(claim)]));
socket.addEventListener("open", register, { once: true });

config().early = { socket, frames, claim };

/*
 * The inspector: what `flet run` puts into a page before the client, and nobody else does. It hears what goes over the
 * WebSocket and keeps a tree of its own, so that the client knows nothing of it.
 */
import { config } from "../browser/config";
import { Panel } from "./panel";
import { Record } from "./record";
import { tap } from "./tap";

config().startsOften = true;

let panel: Panel | undefined;
const record = new Record(() => panel?.changed());

function toggle(): void {
  panel ??= new Panel(record);
  panel.toggle();
}

tap((out, frame) => record.note(out, frame));
addEventListener(
  "keydown",
  (event) => {
    if (!event.altKey || !event.shiftKey || event.code !== "KeyI") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    toggle();
  },
  true,
);
if (new URLSearchParams(location.search).has("inspect")) addEventListener("DOMContentLoaded", toggle);

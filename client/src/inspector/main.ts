/*
 * The inspector: what `flet run` puts into a page before the client, and nobody else does. It hears what goes over the
 * WebSocket and keeps a tree of its own, so that the client knows nothing of it.
 */
import { config } from "../browser/config";
import { Panel, wasOpen } from "./panel";
import { Record } from "./record";
import { tap } from "./tap";

config().startsOften = true;

let panel: Panel | undefined;
const record = new Record(() => panel?.changed());

function toggle(): void {
  panel ??= new Panel(record);
  panel.toggle();
}

/** Takes `inspect` out of the address, which is the program's route; returns whether it was there. */
function isAskedFor(): boolean {
  const given = location.search.slice(1).split("&");
  const others = given.filter((one) => one.split("=")[0] !== "inspect");
  if (others.length === given.length) return false;
  const search = others.length > 0 ? `?${others.join("&")}` : "";
  history.replaceState(history.state, "", location.pathname + search + location.hash);
  return true;
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
if (isAskedFor() || wasOpen()) addEventListener("DOMContentLoaded", toggle);

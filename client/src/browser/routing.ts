import { untrack } from "solid-js";
import { ControlNode } from "../tree/node";
import { children } from "../tree/read";
import { addressOf, currentRoute, type HistoryEntry } from "./route";

export interface Router {
  /** Goes to a route of the page, as a new entry of the browser's history. */
  push(route: string): void;
}

/** What stands over a view goes with it. */
function closeDialogs(page: ControlNode): void {
  const dialogs = page.peek("_dialogs");
  if (!(dialogs instanceof ControlNode)) return;
  for (const dialog of untrack(() => children(dialogs, "controls"))) {
    if (dialog.type !== "SnackBar" && dialog.type !== "Banner") dialog.set({ open: false });
  }
}

/** Keeps the address bar and the server's route in step. */
export function watchRoute(page: ControlNode): Router {
  let route = currentRoute();
  let serial = (history.state as HistoryEntry | null)?.serial ?? 0;

  const report = () => {
    page.update({ route });
    page.fire("route_change", { route }, { always: true });
  };
  addEventListener("popstate", (event) => {
    const entry = event.state as HistoryEntry | null;
    serial = entry?.serial ?? serial;
    const next = currentRoute();
    if (next === route) return;
    route = next;
    closeDialogs(page);
    report();
  });
  return {
    push(next) {
      const target = next === "" ? "/" : next;
      if (target === route) return;
      route = target;
      serial += 1;
      history.pushState({ serial, route }, "", addressOf(route));
      report();
    },
  };
}

import type { Values } from "../tree/declared";
import type { Service } from "./registry";

type WithConnection = Navigator & { connection?: EventTarget & { type?: string } };

type Kind = Values["ConnectivityType"];

/** Kinds of connection that browsers name, in the words of the wire. */
const KINDS: Record<string, Kind> = {
  bluetooth: "bluetooth",
  cellular: "mobile",
  ethernet: "ethernet",
  wifi: "wifi",
  none: "none",
};

/** How the device is connected; browsers that do not tell count as Wi-Fi while online. */
export const Connectivity: Service<"Connectivity"> = (node) => {
  let known = kinds().join();
  const report = (): void => {
    const now = kinds();
    if (now.join() === known) return;
    known = now.join();
    node.fire("change", { connectivity: now });
  };
  const sources: (EventTarget | undefined)[] = [window, (navigator as WithConnection).connection];
  const names = ["online", "offline", "change"];
  for (const source of sources) for (const name of names) source?.addEventListener(name, report);

  const withdraw = node.offer({ get_connectivity: kinds });
  return () => {
    withdraw();
    for (const source of sources) for (const name of names) source?.removeEventListener(name, report);
  };
};

function kinds(): Kind[] {
  if (!navigator.onLine) return ["none"];
  return [KINDS[(navigator as WithConnection).connection?.type ?? "wifi"] ?? "wifi"];
}

import type { ControlNode } from "../tree/node";

/** Starts a service for its node; returns what to do when it is removed. */
export type Service = (node: ControlNode) => (() => void) | undefined;

/** Type name on the wire -> loader of the service. A service offers its methods with `node.offer({...})`. */
export const services: Record<string, () => Promise<Service>> = {
  // Clipboard: async () => (await import("./clipboard")).clipboard,
};

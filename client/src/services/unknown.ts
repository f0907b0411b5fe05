import type { Service } from "./registry";

/** The folders of a device are nothing for a browser: what asks for them is refused by the server. */
export const StoragePaths: Service<"StoragePaths"> = () => undefined;

/** Stands for a service that this client does not have, of a package for Flet's own: whatever is asked of it fails at once. */
export const unknown: Service = (node) => {
  console.warn(`Flet: unknown service ${node.type}`);
  const refuse = (name: string) => () => {
    throw new Error(`${node.type}.${name}() is not there: this client has no service ${node.type}`);
  };
  return node.offer(new Proxy({}, { has: () => true, get: (_, name) => refuse(String(name)) }));
};

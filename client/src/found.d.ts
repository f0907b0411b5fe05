/* Tables that the build makes of what is in a folder: scripts/found.ts. */

declare module "found:controls" {
  /** Type of control -> its code, but for those that `controls/index.ts` imports. */
  export const found: Readonly<
    Record<import("./tree/declared").ControlType, import("./controls/registry").Lazy>
  >;
}

declare module "found:services" {
  /** Type of a service -> what brings its code. */
  export const found: Readonly<Record<string, () => Promise<import("./services/registry").Service>>>;
}

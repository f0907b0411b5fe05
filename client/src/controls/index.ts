import { type Component, lazy } from "solid-js";
import type { ControlNode } from "../tree/node";

export type ControlComponent = Component<{ node: ControlNode }>;

/**
 * Type name on the wire -> component.
 *
 * What nearly every page shows is imported directly; the rest is a chunk of its own, loaded when the first
 * one appears: `Markdown: lazily(() => import("./text/markdown").then((m) => m.Markdown))`.
 */
export const controls: Record<string, ControlComponent> = {
  // layout
  // text
  // media
  // gestures
  // buttons
  // inputs
  // data
  // navigation
  // dialogs
  // page
};

/** A component that is loaded when it is first shown. */
export function lazily(load: () => Promise<ControlComponent>): ControlComponent {
  return lazy(async () => ({ default: await load() }));
}

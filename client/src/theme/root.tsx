import type { JSX } from "solid-js";
import type { ControlNode } from "../tree/node";

/** Gives the whole document the page's theme. */
export function ThemeRoot(props: { page: ControlNode; children: JSX.Element }): JSX.Element {
  return <>{props.children}</>;
}

import { type JSX, Suspense } from "solid-js";
import { platform } from "../browser/platform";
import { Dynamic } from "../dom/dynamic";
import type { ControlNode } from "../tree/node";
import { adaptive, str } from "../tree/read";
import type { ControlComponent } from "./index";

const APPLE = new Set(["ios", "macos"]);

/** Whether the page is shown on one of Apple's systems, or pretends to be; tracked. */
export function onApple(node: ControlNode): boolean {
  return APPLE.has(str(node.tree.page, "platform") ?? platform());
}

/** A component that is Apple's on Apple's systems if the control, or one above it, is `adaptive`. */
export function adapting(usual: ControlComponent, apple: ControlComponent): ControlComponent {
  return (props: { node: ControlNode }): JSX.Element => (
    <Suspense>
      <Dynamic component={onApple(props.node) && adaptive(props.node) ? apple : usual} node={props.node} />
    </Suspense>
  );
}

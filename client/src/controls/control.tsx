import { createMemo, ErrorBoundary, For, type JSX, Show, Suspense } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { ControlNode } from "../tree/node";
import { Broken } from "./broken";
import { Badged } from "./framing/badge";
import { controls } from "./index";

/** Shows a control; nothing when there is none. */
export function Control(props: { node: ControlNode | undefined }): JSX.Element {
  return (
    <Show when={props.node} keyed>
      {(node) => <Shown node={node} />}
    </Show>
  );
}

/** Shows controls one after the other; each keeps its element as long as it stays in the list. */
export function Controls(props: { nodes: readonly ControlNode[] }): JSX.Element {
  return <For each={props.nodes}>{(node) => <Shown node={node} />}</For>;
}

function Shown(props: { node: ControlNode }): JSX.Element {
  const component = controls[props.node.type];
  if (component === undefined) return <Broken text={`Unknown control: ${props.node.type}`} />;
  const badged = createMemo(() => props.node.get("badge") !== undefined);
  const body = () => (
    <ErrorBoundary fallback={(error) => <Broken text={failure(props.node, error)} />}>
      <Suspense>
        <Dynamic component={component} node={props.node} />
      </Suspense>
    </ErrorBoundary>
  );
  return (
    <Show when={badged()} fallback={body()}>
      <Badged node={props.node}>{body()}</Badged>
    </Show>
  );
}

function failure(node: ControlNode, error: unknown): string {
  console.error(error);
  return `${node.type}: ${error instanceof Error ? error.message : String(error)}`;
}

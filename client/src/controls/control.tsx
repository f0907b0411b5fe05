import { catchError, For, type JSX, Show, Suspense, untrack } from "solid-js";
import type { ControlNode } from "../tree/node";
import { Broken } from "./broken";
import { Badged } from "./framing/badge";
import { gradually } from "./gradual/gradually";
import { Gap } from "./gradual/growing";
import { Unbuilt } from "./gradual/unbuilt";
import { type ControlComponent, controls, isLazy } from "./index";

/** Shows a control; nothing when there is none. */
export function Control(props: { node: ControlNode | undefined }): JSX.Element {
  return (
    <Show when={props.node && keyOf(props.node)} keyed>
      {(key) => <Shown of={key} />}
    </Show>
  );
}

/** Shows controls one after the other; each keeps its element as long as it stays in the list. Many come gradually. */
export function Controls(props: { nodes: readonly ControlNode[] }): JSX.Element {
  const pieces = gradually(() => props.nodes);
  return (
    <For each={pieces().map((piece) => (piece instanceof Gap ? piece : keyOf(piece)))}>
      {(key) => (key instanceof Gap ? <Unbuilt gap={key} /> : <Shown of={key} />)}
    </For>
  );
}

/** A control that stands in a box with its badge: another key than without, so that it is built anew. */
class WithBadge {
  constructor(readonly node: ControlNode) {}
}

type Key = ControlNode | WithBadge;

const boxed = new WeakMap<ControlNode, WithBadge>();

function keyOf(node: ControlNode): Key {
  // untracked: whoever holds a control is woken when its badge comes or goes
  if (node.peek("badge") === undefined) return node;
  let key = boxed.get(node);
  if (key === undefined) {
    key = new WithBadge(node);
    boxed.set(node, key);
  }
  return key;
}

function Shown(props: { of: Key }): JSX.Element {
  const key = props.of;
  if (!(key instanceof WithBadge)) return build(key);
  return <Badged node={key.node}>{build(key.node)}</Badged>;
}

/** Builds a control so that its failure is its own: it says what went wrong, or later stays as it was. */
function build(node: ControlNode): JSX.Element {
  const component = controls[node.type];
  if (component === undefined) return <Broken text={`Unknown control: ${node.type}`} />;
  const report = (error: unknown) => console.error(`${node.type} ${node.id}:`, error);
  return catchError(() => {
    try {
      return isLazy(component) ? (
        <Loaded component={component} node={node} />
      ) : (
        untrack(() => component({ node }))
      );
    } catch (error) {
      report(error);
      return <Broken text={`${node.type}: ${error instanceof Error ? error.message : String(error)}`} />;
    }
  }, report);
}

/** A control whose code may still be on its way: nothing stands in its place until then. */
function Loaded(props: { component: ControlComponent; node: ControlNode }): JSX.Element {
  return <Suspense>{props.component({ node: props.node })}</Suspense>;
}

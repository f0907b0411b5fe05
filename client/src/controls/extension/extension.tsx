import { createMemo, createSignal, type JSX, onCleanup, onMount } from "solid-js";
import { insert } from "../../dom";
import type { Property } from "../../tree/declared";
import { ControlNode } from "../../tree/node";
import { children, textOrControl } from "../../tree/read";
import { Control, Controls } from "../control";
import { dress } from "../dress";
import { Broken } from "../shown";
import { Slot } from "../slot";
import { keepHeadings } from "../text/heading";
import { Host } from "./host";
import { load } from "./modules";
import "./extension.css";

/** A control that a package of others brings, shown by its own ES module; see `public/extension.d.ts`. */
export function Extension(props: { node: ControlNode }): JSX.Element {
  const { node } = props;
  const [error, setError] = createSignal<string>();
  let element: HTMLElement | undefined;

  const fail = (reason: unknown): void => {
    console.error(`${node.type} ${node.id}:`, reason);
    element?.replaceChildren();
    setError(`${node.type}: ${reason instanceof Error ? reason.message : String(reason)}`);
  };
  onMount(() => {
    const box = element as HTMLElement;
    const late = (isLate: boolean): void => {
      setError(isLate ? `${node.type}: its module has not come yet` : undefined);
    };
    const host = new Host(node, box, fill, fail, late);
    void host.run(load(String(node.internal("module"))));
  });
  return (
    <div
      ref={dress(node, {
        class: "extension",
        ref: (made) => {
          element = made;
          keepHeadings(made);
        },
      })}
    >
      {error() === undefined ? undefined : <Broken text={error() as string} />}
    </div>
  );
}

/** What it shows stands in an element without a box of its own, so that it can be taken away again. */
function fill(node: ControlNode, target: Element, content: string | ControlNode): JSX.Element {
  const holder = document.createElement("div");
  holder.className = "extension-slot";
  target.append(holder);
  onCleanup(() => holder.remove());
  if (content instanceof ControlNode) return insert(holder, <Control node={content} />);
  // a list stays as it is drawn while it changes
  const isList = createMemo(() => Array.isArray(node.named(content)));
  return insert(holder, () =>
    isList() ? (
      <Controls nodes={children(node, content as Property)} />
    ) : (
      <Slot value={textOrControl(node, content as Property)} />
    ),
  );
}

import { createEffect, createMemo, getOwner, type JSX, onCleanup, runWithOwner } from "solid-js";
import { insert } from "./insert";

/** Shows something at the end of another element than the one around it: of the body, if none is given. */
export function Portal(props: { mount?: Node | undefined; children: JSX.Element }): JSX.Element {
  const place = document.createTextNode("");
  const owner = getOwner();
  let content: (() => JSX.Element) | undefined;
  createEffect(
    () => {
      content ??= runWithOwner(owner, () => createMemo(() => props.children));
      const mount = props.mount ?? document.body;
      const box = document.createElement("div");
      // events that Solid passes on go from here to where the portal stands
      Object.defineProperty(box, "_$host", { get: () => place.parentNode, configurable: true });
      insert(box, content);
      mount.appendChild(box);
      onCleanup(() => box.remove());
    },
    undefined,
    // before effects of components, which may look for what is shown here
    { render: true },
  );
  return place;
}

import { createMemo, createRenderEffect, type JSX, onCleanup } from "solid-js";
import { basePath } from "../../browser/config";
import type { ControlNode } from "../../tree/node";
import { bool, list, str } from "../../tree/read";
import { link } from "../../values/url";
import { dress } from "../dress";
import "./iframe.css";

/** What a page in a frame may do if nothing else is said. */
export const MAY = [
  "allow-scripts",
  "allow-forms",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
  "allow-modals",
];

/** With this too it has storage and a connection of its own site. */
export const KEEPS_ORIGIN = "allow-same-origin";

/** Whether an address is one of another site. */
export const isElsewhere = (address: string): boolean =>
  URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).origin !== location.origin;

const RUNS_SCRIPTS = "allow-scripts";

/** Another page inside of this one. */
export function IFrame(props: { node: ControlNode<"IFrame"> }): JSX.Element {
  const { node } = props;
  const address = createMemo(() => {
    if (node.get("html") !== undefined) return `${basePath().replace(/\/?$/, "/")}_frame`;
    return link(str(node, "src", ""))?.url;
  });

  // a frame reads its permissions when it is sent to an address: one that has others is another frame
  const frame = createMemo(() => {
    const element = document.createElement("iframe");
    element.setAttribute("sandbox", permissions(node, address()).join(" "));
    element.setAttribute("allow", list(node, "allow").map(String).join("; "));
    element.loading = "lazy";
    const told = (event: MessageEvent) => {
      if (event.source !== element.contentWindow || event.data !== "flet:frame") return;
      element.contentWindow?.postMessage(str(node, "html", ""), "*");
    };
    window.addEventListener("message", told);
    onCleanup(() => window.removeEventListener("message", told));
    element.addEventListener("load", () => node.fire("load"));
    createRenderEffect(() => {
      element.title = str(node, "title", "");
    });
    createRenderEffect(() => {
      const to = address();
      // what is shown anew is asked for anew
      node.get("html");
      element.src = to ?? "about:blank";
    });
    return element;
  });
  const dressed = dress(node, { class: () => (bool(node, "border") ? "iframe iframe-lined" : "iframe") });
  return <div ref={dressed}>{frame()}</div>;
}

/** A page of this site that both ran scripts and kept its origin would be out of its sandbox. */
function permissions(node: ControlNode, address: string | undefined): string[] {
  const elsewhere = address !== undefined && isElsewhere(address);
  const given = node.get("sandbox");
  const asked = Array.isArray(given) ? given.map(String) : elsewhere ? [...MAY, KEEPS_ORIGIN] : MAY;
  if (elsewhere || !asked.includes(RUNS_SCRIPTS)) return asked;
  return asked.filter((one) => one !== KEEPS_ORIGIN);
}

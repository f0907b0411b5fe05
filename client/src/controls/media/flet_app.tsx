import { createRenderEffect, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { str } from "../../tree/read";
import { link } from "../../values/url";
import { dress } from "../dress";
import { isElsewhere, KEEPS_ORIGIN, MAY } from "./iframe";

/** Another program, as the page that it is: it connects, and says what fails, by itself. */
export function FletApp(props: { node: ControlNode<"FletApp"> }): JSX.Element {
  const { node } = props;
  const frame = document.createElement("iframe");
  frame.allow = "clipboard-read; clipboard-write; fullscreen";
  frame.addEventListener("load", () => {
    if (frame.hasAttribute("src")) node.fire("connect");
  });
  createRenderEffect(() => {
    const address = link(str(node, "url", ""))?.url;
    if (address === undefined) {
      frame.removeAttribute("src");
      return;
    }
    frame.title = address;
    // a program of this site has to be itself, with its cookie: no sandbox could keep it from this page
    if (isElsewhere(address)) frame.setAttribute("sandbox", [...MAY, KEEPS_ORIGIN].join(" "));
    else frame.removeAttribute("sandbox");
    frame.src = address;
  });
  return <div ref={dress(node, { class: "iframe" })}>{frame}</div>;
}

import DOMPurify, { type Config } from "dompurify";
import { createEffect, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, str } from "../../tree/read";
import { link } from "../../values/url";
import { openLink } from "../actions";
import { dress } from "../dress";
import "./html.css";

const ALLOWED: Config = {
  RETURN_DOM_FRAGMENT: true,
  SANITIZE_NAMED_PROPS: true,
  FORBID_TAGS: ["style", "form", "input", "button", "textarea", "select", "dialog"],
  FORBID_ATTR: ["autofocus", "popover", "popovertarget", "slot"],
};

/** HTML of the program, without what could act in the name of the page. */
export function Html(props: { node: ControlNode<"Html"> }): JSX.Element {
  const { node } = props;
  const draw = (element: HTMLElement) =>
    createEffect(() => {
      const html = str(node, "value", "");
      element.replaceChildren(DOMPurify.sanitize(html, ALLOWED) as unknown as DocumentFragment);
    });
  const click = (event: MouseEvent) => {
    const href = (event.target as Element).closest("a")?.getAttribute("href");
    if (!href || href.startsWith("#")) return;
    event.preventDefault();
    const to = link(href);
    if (to) openLink(to);
  };
  const dressed = dress(node, {
    class: () => (bool(node, "selectable", true) ? "html" : "html html-fixed"),
    ref: draw,
  });
  return <div ref={dressed} on:click={click} />;
}

import DOMPurify from "dompurify";
import { createEffect, createMemo, type JSX, onCleanup } from "solid-js";
import { render } from "solid-js/web";
import type { ControlNode } from "../../../tree/node";
import { bool, child, str } from "../../../tree/read";
import { alike } from "../../../tree/wire";
import { imageSource } from "../../../values/image";
import { link } from "../../../values/url";
import { openLink } from "../../actions";
import { Control } from "../../control";
import { dress } from "../../dress";
import { MissingPicture } from "../../media/missing_picture";
import { receive } from "../../pressable/receivers";
import { keepHeadings, settleHeadings } from "../heading";
import { selecting } from "../selection";
import { toHtml } from "./parser";
import { applyStyleSheet, sheetMeasures } from "./style_sheet";
import "../../media/image.css";
import "./markdown.css";

const SANITIZED = { RETURN_DOM_FRAGMENT: true, FORBID_TAGS: ["style", "form", "input"] };

/** Text with headings, lists, tables, pictures, links and code, written in Markdown. */
export function Markdown(props: { node: ControlNode<"Markdown"> }): JSX.Element {
  const { node } = props;

  const click = (event: MouseEvent) => {
    const anchor = (event.target as Element).closest("a");
    if (!anchor) {
      node.fire("tap_text");
      return;
    }
    const href = anchor.getAttribute("href") ?? "";
    event.preventDefault();
    node.fire("tap_link", href);
    const to = link({ url: href, target: node.get("auto_follow_links_target") });
    if (to && bool(node, "auto_follow_links", false)) openLink(to);
  };

  const dressed = dress(node, {
    class: () =>
      [
        "markdown",
        !bool(node, "selectable", false) && "markdown-fixed",
        bool(node, "fit_content", true) && "markdown-fits",
        !bool(node, "shrink_wrap", true) && "markdown-scrolls",
      ]
        .filter(Boolean)
        .join(" "),
    style: () => ({ ...sheetMeasures(node.get("md_style_sheet")) }),
    receives: () => bool(node, "selectable", false),
    receiver: selecting,
    ref: (element) => {
      receive(element, { click });
      keepWritten(node, element);
    },
  });
  return <div ref={dressed} />;
}

/** Keeps what an element holds in step with the text of a control. */
function keepWritten(node: ControlNode<"Markdown">, element: HTMLElement): void {
  keepHeadings(element);
  // anything else that is set for the first time leaves what is written as it is
  const source = createMemo(
    (): [string, string, boolean] => [
      str(node, "value", ""),
      str(node, "extension_set", "none"),
      bool(node, "soft_line_break", false),
    ],
    undefined,
    { equals: alike },
  );
  // it is read once, however often it gets another look
  const cleaned = createMemo(() => {
    const content = DOMPurify.sanitize(toHtml(...source()), SANITIZED) as unknown as DocumentFragment;
    bullets(content);
    return content;
  });
  const looks = createMemo(
    () => [
      node.get("md_style_sheet"),
      node.get("code_style_sheet"),
      node.get("latex_style"),
      node.get("latex_scale_factor"),
    ],
    undefined,
    { equals: alike },
  );

  const write = () => {
    const content = cleaned().cloneNode(true) as DocumentFragment;
    const [sheet, code, formula, scale] = looks();
    applyStyleSheet(content, sheet);
    applyStyleSheet(content, code);
    headings(content);
    pictures(node, content);
    element.replaceChildren(content);
    settleHeadings();
    if (element.querySelector(".formula")) {
      void import("./formulas").then(({ drawFormulas }) => drawFormulas(element, formula, scale));
    }
  };

  let colored = false;
  const color = () => {
    const theme = node.get("code_theme");
    if (!colored && theme === undefined) return;
    if (element.querySelector("pre > code") === null) return;
    colored = true;
    void import("./highlight").then(({ highlight }) => highlight(element, theme));
  };

  const written = createMemo(write, undefined, { equals: false });
  createEffect(() => {
    written();
    color();
  });
}

/** Headings take their levels from all of the page's: the element's name would be another level. */
function headings(content: DocumentFragment): void {
  for (const heading of content.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")) {
    const element = document.createElement("div");
    element.dataset.rank = heading.tagName.slice(1);
    element.style.cssText = heading.style.cssText;
    element.append(...heading.childNodes);
    heading.replaceWith(element);
  }
}

/** Marks of list items as elements of their own: they have a style and a padding. */
function bullets(content: DocumentFragment): void {
  for (const item of content.querySelectorAll("li")) {
    const mark = document.createElement("span");
    mark.className = "markdown-bullet";
    const list = item.parentElement;
    const first = Number(list?.getAttribute("start") ?? 1);
    const place = list ? [...list.children].indexOf(item) : 0;
    if (item.classList.contains("task")) {
      mark.setAttribute("role", "img");
      mark.setAttribute("aria-label", item.classList.contains("task-done") ? "done" : "to do");
    } else {
      mark.textContent = list?.tagName === "OL" ? `${first + place}.` : "•";
      mark.setAttribute("aria-hidden", "true");
    }
    const body = document.createElement("div");
    body.className = "markdown-item";
    body.append(...item.childNodes);
    item.append(mark, body);
  }
}

/** Pictures come from where those of Image come from; a broken one gives way to `image_error_content` or a sign. */
function pictures(node: ControlNode, content: DocumentFragment): void {
  const disposals: (() => void)[] = [];
  for (const picture of content.querySelectorAll("img")) {
    picture.src = imageSource(picture.getAttribute("src")) ?? "";
    picture.addEventListener("error", () => {
      const substitute = child(node, "image_error_content");
      const place = document.createElement("span");
      if (!substitute) place.className = "image-missing";
      if (!substitute && picture.alt) {
        place.role = "img";
        place.ariaLabel = picture.alt;
      }
      picture.replaceWith(place);
      disposals.push(render(() => (substitute ? <Control node={substitute} /> : <MissingPicture />), place));
    });
  }
  onCleanup(() => {
    for (const dispose of disposals) dispose();
  });
}

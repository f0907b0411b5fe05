import { createMemo, createRenderEffect, type JSX, untrack } from "solid-js";
import { className, setAttribute, style } from "solid-js/web";
import { insert } from "./insert";

type Attributes = Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, "ref" | "classList">;

type Styles = Record<string, string>;

const LISTENER = "on:";

/** An element whose name is chosen while it is shown. It takes attributes, `class`, `style` and `on:` listeners. */
export function Dynamic(props: Attributes & { component: keyof HTMLElementTagNameMap }): JSX.Element {
  const given = props as Attributes & Record<string, unknown>;
  const names = Object.keys(props).filter((name) => name !== "component" && name !== "children");
  const attributes = names.filter((name) => !name.startsWith(LISTENER));
  const listeners = names.filter((name) => name.startsWith(LISTENER));
  const chosen = createMemo(() => props.component);
  const shown = createMemo(() => {
    const element = document.createElement(chosen());
    untrack(() => {
      for (const name of listeners)
        element.addEventListener(name.slice(LISTENER.length), given[name] as EventListener);
      createRenderEffect<Record<string, unknown>>((before) => {
        for (const name of attributes) before[name] = dressed(element, name, given[name], before[name]);
        return before;
      }, {});
      insert(element, () => props.children);
    });
    return element;
  });
  return shown as unknown as JSX.Element;
}

/** Gives an element an attribute and returns what to compare the next value with. */
function dressed(element: Element, name: string, value: unknown, before: unknown): unknown {
  if (name === "style") return style(element, value as Styles, before as Styles);
  if (value === before) return before;
  if (name === "class") className(element, value as string);
  else setAttribute(element, name, value as string);
  return value;
}

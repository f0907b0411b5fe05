import highlighter from "highlight.js/lib/core";
import { isFields, type WireValue } from "../../../tree/wire";
import { textStyle } from "../../../values/text_style";
import { LANGUAGES } from "./code_languages";

highlighter.configure({ languages: Object.keys(LANGUAGES) });

/** Each name of a language -> the language. */
const byName = new Map(
  Object.entries(LANGUAGES).flatMap(([language, [, names]]) =>
    [language, ...names.split(" ")].map((name): [string, string] => [name, language]),
  ),
);

/** Code as it was written, by what it is colored as. */
const written = new WeakMap<Element, Element>();

/** What was wanted last of a rendered text. */
const wanted = new WeakMap<Element, WireValue>();

/** Colours the code blocks of a rendered text: by the name of a theme, or by a style for each kind of token. */
export async function highlight(root: HTMLElement, theme: WireValue): Promise<void> {
  wanted.set(root, theme);
  const themes = typeof theme === "string" ? await import("./code_themes") : undefined;
  if (wanted.get(root) !== theme) return;
  const name = themes?.useCodeTheme(String(theme));
  for (const block of root.querySelectorAll("pre")) {
    block.className = name === undefined ? "" : `code-themed ${name}`;
    const code = block.querySelector<HTMLElement>("code");
    if (code) color(code, theme);
  }
}

function color(code: HTMLElement, theme: WireValue): void {
  const before = written.get(code) ?? code;
  if (theme === undefined) {
    code.replaceWith(before);
    return;
  }
  const colored = before.cloneNode(true) as HTMLElement;
  written.set(colored, before);
  code.replaceWith(colored);
  know(colored);
  highlighter.highlightElement(colored);
  if (!isFields(theme)) return;
  for (const [kind, style] of Object.entries(theme)) paint(colored, kind, style);
}

/** Has the highlighter know the language that some code is in; all of them if it does not say. */
function know(code: Element): void {
  const named = /\blang(?:uage)?-([\w-]+)\b/i.exec(code.className)?.[1];
  const languages = named === undefined ? Object.keys(LANGUAGES) : [byName.get(named.toLowerCase())];
  for (const language of languages) if (language !== undefined) learn(language);
}

/** What a language needs to be read is worked out when it is first met: all of them together take longer than a frame. */
function learn(language: string): void {
  if (highlighter.getLanguage(language)) return;
  const [read, , within] = LANGUAGES[language];
  highlighter.registerLanguage(language, read);
  for (const inner of within?.split(" ") ?? []) learn(inner);
}

/** `class_name` is `hljs-class_`, `built_in` is `hljs-built_in`, `selector_tag` is `hljs-selector-tag`. */
function paint(code: HTMLElement, kind: string, style: WireValue): void {
  const names = [kind, kind.replaceAll("_", "-"), kind.replace(/_name$/, "_")].map((name) => `.hljs-${name}`);
  const targets = kind === "root" ? [code] : code.querySelectorAll<HTMLElement>(names.join(","));
  for (const target of targets) {
    for (const [name, value] of Object.entries(textStyle(style)))
      target.style.setProperty(name, String(value));
  }
}

import highlighter from "highlight.js/lib/common";
import { isFields, type WireValue } from "../../../tree/wire";
import { textStyle } from "../../../values/text_style";

/** Colours the code blocks of a rendered text: by the name of a theme, or by a style for each kind of token. */
export async function highlight(root: HTMLElement, theme: WireValue): Promise<void> {
  for (const code of root.querySelectorAll<HTMLElement>("pre > code")) {
    highlighter.highlightElement(code);
    if (isFields(theme)) {
      for (const [kind, style] of Object.entries(theme)) paint(code, kind, style);
    }
  }
  if (typeof theme !== "string") return;
  const { useCodeTheme } = await import("./code_themes");
  const name = useCodeTheme(theme);
  for (const block of root.querySelectorAll("pre")) block.classList.add("code-themed", name);
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

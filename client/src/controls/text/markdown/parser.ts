import markdownIt, { type MarkdownIt, type MarkdownItOptions } from "markdown-it";
import { formulas } from "./formula_rule";

interface Dialect {
  preset: "commonmark" | "default";
  /** Rules that are off. */
  without?: string[];
  linkify?: boolean;
  tasks?: boolean;
}

/** The extension sets of the wire. */
const DIALECTS: Record<string, Dialect> = {
  none: { preset: "commonmark", without: ["html_block", "html_inline"] },
  commonmark: { preset: "commonmark", without: ["html_block", "html_inline"] },
  githubweb: { preset: "default", linkify: true, tasks: true },
  githubflavored: { preset: "default", linkify: true, tasks: true },
};

const made = new Map<string, MarkdownIt>();

/** The HTML of a Markdown text. HTML in the text stays text. */
export function toHtml(text: string, extensionSet: string, softLineBreak: boolean): string {
  const name = extensionSet.toLowerCase();
  const key = `${name} ${softLineBreak}`;
  let parser = made.get(key);
  if (!parser) {
    parser = make(DIALECTS[name] ?? DIALECTS.none, { breaks: softLineBreak });
    made.set(key, parser);
  }
  return parser.render(text);
}

function make(dialect: Dialect, options: MarkdownItOptions): MarkdownIt {
  const parser = markdownIt(dialect.preset, {
    ...options,
    html: false,
    linkify: dialect.linkify ?? false,
  });
  parser.disable(dialect.without ?? [], true);
  parser.use(formulas);
  if (dialect.tasks) parser.use(taskLists);
  return parser;
}

const BOX = /^\[([ xX])\]\s+/;

/** List items that begin with `[ ]` or `[x]` get a box. */
function taskLists(parser: MarkdownIt): void {
  parser.core.ruler.after("inline", "task_lists", (state) => {
    const { tokens } = state;
    tokens.forEach((token, index) => {
      const isInItem =
        tokens[index - 1]?.type === "paragraph_open" && tokens[index - 2]?.type === "list_item_open";
      const found = token.type === "inline" && isInItem ? BOX.exec(token.content) : null;
      const first = token.children?.[0];
      if (!found || !first) return;
      first.content = first.content.replace(BOX, "");
      tokens[index - 2].attrJoin("class", found[1] === " " ? "task" : "task task-done");
    });
  });
}

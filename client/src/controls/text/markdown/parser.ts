import markdownIt, { type MarkdownIt, type MarkdownItOptions } from "markdown-it";
import { taskLists } from "./task_lists";

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
  if (dialect.tasks) parser.use(taskLists);
  return parser;
}

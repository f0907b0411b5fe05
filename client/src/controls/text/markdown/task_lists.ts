import type { MarkdownIt } from "markdown-it";

const BOX = /^\[([ xX])\]\s+/;

/** List items that begin with `[ ]` or `[x]` get a box. */
export function taskLists(parser: MarkdownIt): void {
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

import type { MarkdownIt } from "markdown-it";

/** What a formula stands between, and whether it is one on its own. */
const PAIRS: [open: string, close: string, own: boolean][] = [
  ["$$", "$$", true],
  ["\\[", "\\]", true],
  ["\\(", "\\)", false],
  ["$", "$", false],
];

interface Found {
  tex: string;
  own: boolean;
  /** The first character after it. */
  end: number;
}

/** The formula that begins at a place of a text. Sums of money are none: within `$` there is no space at either end, and no code. */
export function formulaAt(text: string, start: number): Found | undefined {
  const pair = PAIRS.find(([open]) => text.startsWith(open, start));
  if (pair === undefined) return undefined;
  const [open, close, own] = pair;
  const first = start + open.length;
  for (let at = first; at < text.length; at++) {
    if (text.startsWith(close, at)) {
      const tex = text.slice(first, at);
      const end = at + close.length;
      if (tex.trim() === "") return undefined;
      if (open === "$" && (/^\s|\s$|`/.test(tex) || /\d/.test(text[end] ?? ""))) return undefined;
      return { tex: tex.trim(), own, end };
    }
    if (text[at] === "\\") at++;
  }
  return undefined;
}

/** Formulas in TeX: `$x^2$` and `\(x^2\)` in a line, `$$x^2$$` and `\[x^2\]` on their own. */
export function formulas(parser: MarkdownIt): void {
  parser.inline.ruler.before("escape", "formula", (state, silent) => {
    const found = formulaAt(state.src, state.pos);
    if (!found || found.end > state.posMax) return false;
    if (!silent) put(state.push("formula", "", 0), found);
    state.pos = found.end;
    return true;
  });
  parser.block.ruler.before(
    "fence",
    "formula",
    (state, line, _end, silent) => {
      const start = state.bMarks[line] + state.tShift[line];
      const found = formulaAt(state.src, start);
      if (!found?.own) return false;
      let last = line;
      while (last < state.lineMax && state.eMarks[last] < found.end) last++;
      const rest = state.src.slice(found.end, state.eMarks[last]);
      if (last >= state.lineMax || rest.trim() !== "") return false;
      if (!silent) put(state.push("formula", "", 0), found);
      state.line = last + 1;
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
  parser.renderer.rules.formula = (tokens, index) => {
    const { content, block, info } = tokens[index];
    const text = parser.utils.escapeHtml(content);
    return `<span class="formula${info ? " formula-own" : ""}">${text}</span>${block ? "\n" : ""}`;
  };
}

function put(token: { content: string; info: string }, { tex, own }: Found): void {
  token.content = tex;
  token.info = own ? "own" : "";
}

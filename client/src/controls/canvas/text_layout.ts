/** A run of text in one style. */
export interface Run {
  text: string;
  font: string;
  color: string;
  background: string | undefined;
  spacing: string;
  /** Bits: 1 under, 2 over, 4 through. */
  lines: number;
  /** Line height in pixels. */
  height: number;
}

interface Piece extends Run {
  width: number;
}

export interface Line {
  pieces: Piece[];
  width: number;
  height: number;
}

/** Breaks runs into lines no wider than `width`; those after `most` end in an ellipsis or are cut off. */
export function layOut(
  measure: (run: Run) => number,
  runs: Run[],
  width: number,
  most: number | undefined,
  ellipsis: string | undefined,
): Line[] {
  const lines: Line[] = [newLine()];
  const last = () => lines[lines.length - 1];
  const add = (run: Run) => {
    const piece = { ...run, width: measure(run) };
    const line = last();
    line.pieces.push(piece);
    line.width += piece.width;
    line.height = Math.max(line.height, run.height);
  };

  for (const run of runs) {
    for (const [index, paragraph] of run.text.split("\n").entries()) {
      if (index > 0) lines.push(newLine(run.height));
      for (const word of paragraph.match(/\S+\s*|\s+/g) ?? []) {
        const wide = measure({ ...run, text: word.trimEnd() });
        if (last().width > 0 && last().width + wide > width) lines.push(newLine(run.height));
        add({ ...run, text: word });
      }
    }
  }
  const tooMany = most !== undefined && lines.length > most;
  const kept = tooMany ? lines.slice(0, most) : lines;
  if (tooMany && ellipsis) shorten(measure, kept[kept.length - 1], width, ellipsis);
  for (const line of kept) trim(measure, line);
  return kept;
}

const newLine = (height = 0): Line => ({ pieces: [], width: 0, height });

/** Blanks at the end of a line take no room. */
function trim(measure: (run: Run) => number, line: Line): void {
  const end = line.pieces.at(-1);
  if (!end) return;
  const text = end.text.trimEnd();
  const width = measure({ ...end, text });
  line.width += width - end.width;
  Object.assign(end, { text, width });
}

function shorten(measure: (run: Run) => number, line: Line, width: number, ellipsis: string): void {
  const end = line.pieces.at(-1);
  if (!end) return;
  const before = line.width - end.width;
  let text = end.text.trimEnd();
  while (text && before + measure({ ...end, text: text + ellipsis }) > width) text = text.slice(0, -1);
  const shortened = text + ellipsis;
  const wide = measure({ ...end, text: shortened });
  line.width = before + wide;
  Object.assign(end, { text: shortened, width: wide });
}

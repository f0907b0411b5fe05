import { ControlNode } from "../../../tree/node";
import type { WireValue } from "../../../tree/wire";

/** The longest text of each column, of cells that hold text; untracked but for the rows themselves. */
export function widest(rows: readonly ControlNode[], columns: number): string[] {
  const found: string[] = new Array(columns).fill("");
  for (const row of rows) {
    const cells = row.peek("cells");
    if (!Array.isArray(cells)) continue;
    for (let at = 0; at < columns; at++) {
      const text = textOf(cells[at]);
      if (text.length > found[at].length) found[at] = text;
    }
  }
  return found;
}

function textOf(cell: WireValue): string {
  const content = cell instanceof ControlNode ? cell.peek("content") : undefined;
  const text = content instanceof ControlNode ? content.peek("value") : content;
  return typeof text === "string" ? text : "";
}

import type { ControlNode } from "../../../tree/node";
import { bool, children } from "../../../tree/read";

/** The column of a table that alone holds no numbers: the table is as wide as it may be, and this column grows. */
export function onlyTextColumn(table: ControlNode): ControlNode | undefined {
  const texts = children(table, "columns").filter((column) => !bool(column, "numeric", false));
  return texts.length === 1 ? texts[0] : undefined;
}

import { isFields, type WireValue } from "../../tree/wire";

/** The words of a tooltip: plain text or a map with a message. */
export function tooltipText(value: WireValue): string | undefined {
  const text = isFields(value) ? value.message : value;
  return typeof text === "string" && text !== "" ? text : undefined;
}

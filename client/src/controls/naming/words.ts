import { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";

/** Where controls hold what is to be read, in the order in which it is read. */
const HOLDERS = ["leading", "title", "label", "header", "text", "content", "subtitle", "controls", "cells"];

/** Controls whose words are their own name and nobody else's. */
const NAMED =
  /Button|Field$|^Dropdown|^Chip$|^Switch$|^Cupertino(Switch|Checkbox)$|Picker$|Slider$|^Progress|Indicator$|^SearchBar$|^AutoComplete$|Radio$/;

export const isNamed = (node: ControlNode): boolean => NAMED.test(node.type);

/** A name is not to be longer than what somebody would listen to. */
const LONGEST = 80;

/** What a text says, a control or words alone; "" where it says nothing. Tracked. */
export function words(value: WireValue): string {
  const found: string[] = [];
  collect(value, found);
  return shortened(found.join(" ").replace(/\s+/g, " ").trim());
}

function collect(value: WireValue, found: string[]): void {
  if (found.join(" ").length > LONGEST) return;
  if (typeof value === "string") found.push(value);
  else if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (value instanceof ControlNode && value.peek("visible") !== false && !isNamed(value))
    collectFrom(value, found);
}

function collectFrom(node: ControlNode, found: string[]): void {
  if (node.type === "C") {
    collect(node.get("_b"), found);
    return;
  }
  const said = node.get("semantics_label");
  if (typeof said === "string") {
    found.push(said);
  } else if (node.type === "Text") {
    collect(node.get("value"), found);
    collect(node.get("spans"), found);
  } else if (node.type === "Markdown") {
    collect(node.get("value"), found);
  } else {
    for (const holder of HOLDERS) collect(node.get(holder), found);
  }
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}

import type { Property } from "../../tree/declared";
import { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";

/** Where controls hold what is to be read, in the order in which it is read. */
const HOLDERS: readonly Property[] = [
  "leading",
  "title",
  "label",
  "header",
  "text",
  "content",
  "subtitle",
  "controls",
  "cells",
];

/** Controls whose words are their own name and nobody else's. */
const NAMED =
  /Button|Field$|^Dropdown|^Chip$|^Switch$|^Cupertino(Switch|Checkbox)$|Picker$|Slider$|^Progress|Indicator$|^SearchBar$|^AutoComplete$|Radio$/;

export const isNamed = (node: ControlNode): boolean => NAMED.test(node.type);

/** A name is not to be longer than what somebody would listen to. */
const LONGEST = 80;

/** What a text says, a control or words alone; "" where it says nothing. Tracked. */
export function words(value: WireValue): string {
  const said: Said = { text: "" };
  collect(value, said);
  return shortened(said.text.replace(/\s+/g, " ").trim());
}

interface Said {
  text: string;
}

/** Adds what a value says; true once that is enough, so that thousands are not gone through for a name. */
function collect(value: WireValue, said: Said): boolean {
  if (typeof value === "string") said.text = said.text === "" ? value : `${said.text} ${value}`;
  else if (Array.isArray(value)) return value.some((one) => collect(one, said));
  else if (value instanceof ControlNode && value.get("visible") !== false && !isNamed(value))
    return collectFrom(value, said);
  return said.text.length > LONGEST;
}

function collectFrom(node: ControlNode, said: Said): boolean {
  if (node.type === "C") return collect(node.held("_b"), said);
  const label = node.get("semantics_label");
  if (typeof label === "string") return collect(label, said);
  const holders = SPEAKING[node.type] ?? HOLDERS;
  return holders.some((holder) => collect(node.held(holder), said));
}

const SPEAKING: Record<string, readonly Property[]> = { Text: ["value", "spans"], Markdown: ["value"] };

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}

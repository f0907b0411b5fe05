import type { ControlNode } from "../../../tree/node";
import { children, str } from "../../../tree/read";

/** One entry of a dropdown's list. */
export interface Choice {
  node: ControlNode;
  key: string;
  text: string;
  /** The text in small letters, to search in. */
  small: string;
  enabled: boolean;
}

/** The visible options of a dropdown. A key stands in for a missing text and the other way round. */
export function choices(node: ControlNode): Choice[] {
  return children(node, "options").map((option) => option.followed(() => choice(option)));
}

function choice(option: ControlNode): Choice {
  const key = str(option, "key");
  const text = str(option, "text");
  return {
    node: option,
    key: key ?? text ?? "",
    text: text ?? key ?? "",
    small: (text ?? key ?? "").toLowerCase(),
    enabled: option.get("disabled") !== true,
  };
}

/** The choices whose text contains what was typed. */
export function filterChoices(all: readonly Choice[], typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  return wanted === "" ? [...all] : all.filter((choice) => choice.small.includes(wanted));
}

/** Where the first choice is that starts with what was typed, else one that contains it; -1 if there is none. */
export function searchChoices(all: readonly Choice[], typed: string): number {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return -1;
  const starts = all.findIndex((choice) => choice.enabled && choice.small.startsWith(wanted));
  if (starts >= 0) return starts;
  return all.findIndex((choice) => choice.enabled && choice.small.includes(wanted));
}

/** The next choice that can be taken, `step` being 1 or -1; from the other end after the last one. */
export function nextChoice(all: readonly Choice[], from: number, step: 1 | -1): number {
  const count = all.length;
  for (let tried = 1; tried <= count; tried++) {
    const start = from < 0 ? (step > 0 ? -1 : count) : from;
    const at = (((start + step * tried) % count) + count) % count;
    if (all[at].enabled) return at;
  }
  return -1;
}

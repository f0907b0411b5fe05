import { isFields, type WireValue } from "../../tree/wire";

/** Which keyboard a phone shows, by keyboard type. */
const INPUT_MODES: Record<string, "none" | "text" | "tel" | "url" | "email" | "decimal" | "search"> = {
  none: "none",
  number: "decimal",
  phone: "tel",
  email: "email",
  url: "url",
  websearch: "search",
};

/** The `inputmode` attribute for a keyboard type. */
export function inputMode(keyboardType: string | undefined) {
  return INPUT_MODES[(keyboardType ?? "text").toLowerCase()] ?? "text";
}

const CAPITALS: Record<string, (text: string) => string> = {
  characters: (text) => text.toUpperCase(),
  words: (text) =>
    text.replace(/(^|\s)(\S)/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
  sentences: (text) =>
    text.replace(/(^|[.!?\n]\s*)(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
};

/** Applies a text capitalization (`characters`, `words`, `sentences`, `none`). Never changes the length. */
export function capitalize(text: string, capitalization: string | undefined): string {
  const rule = CAPITALS[(capitalization ?? "none").toLowerCase()];
  const changed = rule ? rule(text) : text;
  // some letters have capitals of two letters: the caret would jump
  return changed.length === text.length ? changed : text;
}

function pattern(filter: { [key: string]: WireValue }): RegExp | undefined {
  const source = filter.regex_string;
  if (typeof source !== "string") return undefined;
  const flags =
    (filter.case_sensitive === false ? "i" : "") +
    (filter.multiline === true ? "m" : "") +
    (filter.unicode === true ? "u" : "") +
    (filter.dot_all === true ? "s" : "");
  try {
    return new RegExp(source, `g${flags}`);
  } catch {
    console.warn(`input_filter: not a regular expression: ${source}`);
    return undefined;
  }
}

/**
 * What becomes of typed text under an input filter. With `allow` a text that does not match is refused and the
 * former one stays; otherwise whatever matches is replaced by `replacement_string`.
 */
export function filterText(former: string, typed: string, filter: WireValue): string {
  if (!isFields(filter) || typed === "") return typed;
  const expression = pattern(filter);
  if (expression === undefined) return typed;
  if (filter.allow === false) {
    return typed.replace(expression, String(filter.replacement_string ?? "").replaceAll("$", "$$$$"));
  }
  return expression.test(typed) ? typed : former;
}

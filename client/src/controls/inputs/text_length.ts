const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many letters a reader sees: an accented letter, a flag or a family is one. */
export function textLength(text: string): number {
  // plain letters are one each, whatever stands beside them
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of letters.segment(text)) count++;
  return count;
}

/**
 * What is kept of a typed text that may have `most` letters: the letters that came in last give way. A text that was
 * too long before may become shorter.
 */
export function limitText(former: string, typed: string, most: number): string {
  if (typed.length <= former.length && textLength(former) > most) return typed;
  if (textLength(typed) <= most) return typed;
  let start = 0;
  while (start < former.length && start < typed.length && former[start] === typed[start]) start++;
  let kept = 0;
  while (
    kept < former.length - start &&
    kept < typed.length - start &&
    former[former.length - 1 - kept] === typed[typed.length - 1 - kept]
  ) {
    kept++;
  }
  const before = typed.slice(0, start);
  const after = typed.slice(typed.length - kept);
  const added = [...letters.segment(typed.slice(start, typed.length - kept))].map((one) => one.segment);
  while (added.length > 0 && textLength(before + added.join("") + after) > most) added.pop();
  return before + added.join("") + after;
}

import type { EventName } from "./declared";
import type { ControlNode } from "./node";

/** A text that was sent to the server, and what has become of it by what the program did to earlier ones. */
interface Sent {
  text: string;
  now: string;
}

/** So many texts are remembered; the server is never that far behind. */
const MANY = 200;

const sent = new WeakMap<ControlNode, Sent[]>();

/** Remembers what the visitor typed, for a program that is yet to hear of it. */
export function noteTyped(node: ControlNode, text: string): void {
  const texts = sent.get(node) ?? [];
  texts.push({ text, now: text });
  if (texts.length > MANY) texts.shift();
  sent.set(node, texts);
}

interface Untold {
  name: string;
  /** What the program made of it. */
  text: string;
  merged: string;
  timer: ReturnType<typeof setTimeout>;
}

/** What the visitor's typing and the program's text were put together to, of fields whose program is to hear of it. */
const untold = new Map<ControlNode, Untold>();

/**
 * Milliseconds for which the program may do to later texts what it did to this one. Told at once, it would hear the
 * same again and again, and after what the visitor does next.
 */
const PATIENCE = 1000;

/** Whether the visitor has typed anything into a field. */
export const hasTyped = (node: ControlNode): boolean => sent.has(node);

const EVENTS: Record<string, EventName> = { value: "change", text: "text_change" };

/**
 * Takes a text that the program has put in the place of `former`, the last one it knew: what the visitor has typed
 * since stays, and is reported.
 */
export function takeFromProgram(node: ControlNode, name: string, former: string, text: string): void {
  const typed = node.raw(name);
  const mine = typeof typed === "string" ? typed : "";
  const texts = sent.get(node) ?? [];
  const at = texts.findIndex((one) => one.text === former);
  const base = at < 0 ? former : texts[at].now;
  const later = texts.slice(at + 1);
  for (const one of later) one.now = merge(base, text, one.now);
  sent.set(node, later);
  const merged = later.length === 0 && at >= 0 ? text : merge(base, text, mine);
  node.put(name, merged);
  forget(node);
  if (later.length === 0 && merged === text) return;
  // the last word is the visitor's: what the server is yet to read is older than what the program did
  const timer = setTimeout(tellTyped, later.length > 0 ? PATIENCE : 0);
  untold.set(node, { name, text, merged, timer });
}

/** Tells the program of the texts that it does not know, before it hears of anything else that the visitor does. */
export function tellTyped(): void {
  for (const [node, { name, text, merged }] of [...untold]) {
    forget(node);
    if (node.raw(name) !== merged || node.tree.find(node.id) !== node) continue;
    node.update({ [name]: merged });
    noteTyped(node, merged);
    if (merged !== text) node.fire(EVENTS[name] ?? "change", merged);
  }
}

function forget(node: ControlNode): void {
  clearTimeout(untold.get(node)?.timer);
  untold.delete(node);
}

/** One stretch of a text that another stands in the place of. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

function editOf(before: string, after: string): Edit {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let kept = 0;
  const most = Math.min(before.length, after.length) - from;
  while (kept < most && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  return { from, to: before.length - kept, text: after.slice(from, after.length - kept) };
}

/** What `base` is after both edits; where they touch the same letters, the program's, with the letters of the visitor. */
export function merge(base: string, theirs: string, mine: string): string {
  const program = editOf(base, theirs);
  const visitor = editOf(base, mine);
  if (visitor.from >= program.to) {
    const moved = program.text.length - (program.to - program.from);
    return theirs.slice(0, visitor.from + moved) + visitor.text + theirs.slice(visitor.to + moved);
  }
  if (visitor.to <= program.from)
    return theirs.slice(0, visitor.from) + visitor.text + theirs.slice(visitor.to);
  return theirs === "" ? visitor.text : theirs;
}

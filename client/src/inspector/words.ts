import { ControlNode } from "../tree/node";
import type { Tree } from "../tree/tree";
import { Action, Ext, type Message, type WireMap, type WireValue } from "../tree/wire";

const LONGEST = 60;
const CALLED = ["key", "label", "value", "text", "content", "title", "tooltip", "route"];

/** What a message says, and which control it is about. */
export interface Said {
  text: string;
  id?: number;
}

/** A property as Python would nearly write it. */
export function written(value: WireValue): string {
  if (value === null || value === undefined) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (value instanceof ControlNode) return `${value.type} ${value.id}`;
  if (value instanceof Ext) return value.text || "None";
  if (value instanceof Uint8Array) return `${size(value.length)} of data`;
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value === "object")
    return `{${Object.entries(value)
      .map(([name, one]) => `${name}: ${written(one)}`)
      .join(", ")}}`;
  return JSON.stringify(value);
}

/** A control by its type, its number and what is written on it. */
export function called(node: ControlNode | undefined, id: number): string {
  if (!node) return `control ${id}`;
  if (node.type === "C") return `component ${id}`;
  for (const name of CALLED) {
    const value = node.raw(name);
    if (typeof value === "string" && value !== "")
      return `${node.type} ${id} ${short(JSON.stringify(value))}`;
  }
  return `${node.type} ${id}`;
}

/** A message in words. Call it when the tree is as the message leaves it. */
export function words(tree: Tree, [action, body]: Message): Said {
  const id = (body.id ?? body.target ?? body.control_id) as number;
  const who = called(tree.find(id), id);
  if (action === Action.patch) return { id, text: `${who}: ${changes(body.patch as WireValue[])}` };
  if (action === Action.update) return { id, text: `${who}: ${short(assignments(body.props as WireMap))}` };
  if (action === Action.event)
    return { id, text: `${body.name} of ${who}${body.data == null ? "" : `: ${short(written(body.data))}`}` };
  if (action === Action.invoke && body.name) return { id, text: `${body.name}() of ${who}` };
  if (action === Action.invoke)
    return { id, text: `answer of ${who}: ${short(written(body.error ?? body.result))}` };
  if (action === Action.crash) return { text: `failure: ${short(String(body.message ?? ""))}` };
  if (body.page_patch) return { text: `the whole page, ${tree.all().length} controls` };
  return { text: "registration" };
}

/** A number of bytes. */
export function size(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}

function assignments(props: WireMap): string {
  return Object.entries(props)
    .map(([name, value]) => `${name} = ${written(value)}`)
    .join(", ");
}

function changes(patch: WireValue[]): string {
  const verbs = ["", "adds to ", "removes from ", "moves in "];
  const paths = new Map<number, string>();
  const label = (entry: WireValue, path: string): void => {
    const [index, children] = entry as [number, WireMap?];
    paths.set(index, path);
    for (const step in children ?? {}) label(children?.[step], path ? `${path}.${step}` : step);
  };
  label(patch[0], "");
  const said = patch.slice(1).map((op) => {
    const [code, at, key, value] = op as [number, number, string | number, WireValue];
    const path = paths.get(at);
    if (code !== 0) return `${verbs[code] ?? "?"}${path || key}`;
    return `${path ? `${path}.` : ""}${key} = ${short(controls(value))}`;
  });
  return short([...new Set(said)].join(", "), LONGEST * 3);
}

/** A value in which controls are still maps. */
function controls(value: WireValue): string {
  if (Array.isArray(value)) return `[${value.map(controls).join(", ")}]`;
  const map = value as WireMap | null;
  return map !== null && typeof map === "object" && typeof map._c === "string"
    ? `${map._c} ${map._i}`
    : written(value);
}

function short(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

import {
  createEffect,
  createSignal,
  getOwner,
  onCleanup,
  runWithOwner,
  type Signal,
  untrack,
} from "solid-js";
import type { ControlNode } from "../../tree/node";
import { str } from "../../tree/read";
import { tooltipText } from "../framing/tooltip_text";
import { beside, owner } from "./beside";
import { iconName } from "./icon_name";
import { unhurried } from "./unhurried";
import { words } from "./words";

const CONTENT = ["content", "label", "title", "text"] as const;

export interface PressName {
  /** What it is called; undefined where its content says so. */
  label: () => string | undefined;
  /** What tells it from others of the same name. */
  description: () => string | undefined;
}

/** How many of what can be pressed have a name, and whether several do. */
interface Bearers {
  count: number;
  several: Signal<boolean>;
}

const known = new Map<string, Bearers>();

/** The name of something to press that shows no words: its tooltip, or its icon's name and what it belongs to. */
export function createPressName(node: ControlNode): PressName {
  if (untrack(() => typeof node.get("content") === "string" && node.get("content") !== ""))
    return NAMED_BY_WORDS;
  const hasWords = () => words(CONTENT.map((name) => node.get(name))) !== "";
  const tooltip = () => tooltipText(node.get("tooltip"));
  const icon = () => iconName(node);
  const called = () => (hasWords() ? undefined : (tooltip() ?? icon()));
  const isShared = sharing(called);
  const around = lately(() => beside(node));
  const of = lately(() => owner(node));
  return {
    label() {
      if (hasWords()) return undefined;
      const name = tooltip() ?? icon();
      if (name === undefined) return around() ?? "Button";
      const whose = tooltip() === undefined && isShared() ? of() : undefined;
      return whose === undefined ? name : `${name}: ${whose}`;
    },
    description: () => (tooltip() !== undefined && !hasWords() && isShared() ? of() : undefined),
  };
}

/** What is read unhurriedly from the first time on that it is asked for: most names need nothing from around. */
function lately(read: () => string | undefined): () => string | undefined {
  const component = getOwner();
  let value: (() => string | undefined) | undefined;
  return () => {
    value ??= runWithOwner(component, () => unhurried(read));
    return value?.();
  };
}

const NAMED_BY_WORDS: PressName = { label: () => undefined, description: () => undefined };

/** Whether something else has the same name; tracked. */
function sharing(name: () => string | undefined): () => boolean {
  createEffect(() => {
    const called = name();
    if (called === undefined) return;
    count(called, 1);
    onCleanup(() => count(called, -1));
  });
  return () => {
    const called = name();
    return called !== undefined && bearers(called).several[0]();
  };
}

function count(name: string, by: number): void {
  const found = bearers(name);
  found.count += by;
  found.several[1](found.count > 1);
}

function bearers(name: string): Bearers {
  let found = known.get(name);
  if (found === undefined) {
    found = { count: 0, several: createSignal(false) };
    known.set(name, found);
  }
  return found;
}

/** The name of something to press that shows an icon only: the tooltip, the icon's name or the words beside it. */
export function bareName(node: ControlNode): string | undefined {
  if (words(CONTENT.map((name) => node.get(name))) !== "") return undefined;
  return tooltipText(node.get("tooltip")) ?? iconName(node) ?? beside(node) ?? "Button";
}

/** The name of a field or a gauge that has no label: its tooltip, the words beside it, or what it is. Tracked. */
export function fieldName(node: ControlNode, kind: string): string {
  return str(node, "semantics_label") ?? tooltipText(node.get("tooltip")) ?? beside(node) ?? kind;
}

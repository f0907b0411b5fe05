import type { ControlType, Property } from "./declared";
import { ControlNode } from "./node";
import { type Fields, isFields, type WireValue } from "./wire";

/** Text of a property; numbers and booleans become text. */
export function str<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
): string | undefined;
export function str<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
  fallback: string,
): string;
export function str<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
  fallback?: string,
): string | undefined {
  const value = node.get(name);
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : fallback;
}

/** Number of a property; the text "inf" is infinity. */
export function num<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
): number | undefined;
export function num<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
  fallback: number,
): number;
export function num<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
  fallback?: number,
): number | undefined {
  const value = node.get(name);
  if (typeof value === "number") return value;
  return value === "inf" ? Number.POSITIVE_INFINITY : fallback;
}

/** Boolean of a property. */
export function bool<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
): boolean | undefined;
export function bool<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
  fallback: boolean,
): boolean;
export function bool<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
  fallback?: boolean,
): boolean | undefined {
  const value = node.get(name);
  return typeof value === "boolean" ? value : fallback;
}

/** A plain map (a value object), if that is what the property holds. */
export function map<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
): Fields | undefined {
  const value = node.get(name);
  return isFields(value) ? value : undefined;
}

/** A list, empty if the property holds none; its items are as they came. */
export function list<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
): readonly WireValue[] {
  const value = node.get(name);
  return Array.isArray(value) ? value : [];
}

/** The control in a property, if it is there and visible. */
export function child<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
): ControlNode | undefined {
  const value = node.get(name);
  return value instanceof ControlNode && isVisible(value) ? value : undefined;
}

/** The visible controls in a property; components give their bodies. */
export function children<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
): ControlNode[] {
  const found: ControlNode[] = [];
  collect(node.get(name), found);
  return found;
}

function collect(value: WireValue, found: ControlNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (value instanceof ControlNode) {
    if (value.type === "C") collect(value.get("_b"), found);
    else if (isVisible(value)) found.push(value);
  }
}

/** Untracked on purpose: the property that holds a control is woken when its `visible` changes. */
export function isVisible(node: ControlNode): boolean {
  return node.raw("visible") !== false;
}

/** What a property of type "text or control" holds: text, or a visible control. */
export function textOrControl<Type extends ControlType>(
  node: ControlNode<Type>,
  name: Property<Type>,
): string | ControlNode | undefined {
  const value = node.get(name);
  if (value instanceof ControlNode) return isVisible(value) ? value : undefined;
  return value === undefined ? undefined : String(value);
}

/** Whether a control should look like Apple's on Apple's systems: `adaptive`, its own or from above. */
export function adaptive(node: ControlNode): boolean {
  const own = node.get("adaptive");
  if (typeof own === "boolean") return own;
  return node.owner ? adaptive(node.owner) : false;
}

/** The text form of a key: a plain value or `{_type, value}`. */
export function keyText(value: WireValue): string | undefined {
  const inner = isFields(value) ? value.value : value;
  return inner === null || inner === undefined ? undefined : String(inner);
}

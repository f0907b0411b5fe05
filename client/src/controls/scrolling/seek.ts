import { ControlNode } from "../../tree/node";
import { children, keyText } from "../../tree/read";
import { isFields, type WireMap, type WireValue } from "../../tree/wire";
import { number } from "../../values/number";

/** Has what `scroll_to` asks for built, should the content still be growing. */
export function seekTarget(node: ControlNode, args: WireMap): void {
  if (node.tree.seekers.size === 0) return;
  const key = keyText(args.scroll_key);
  const offset = number(args.offset);
  const target =
    key !== undefined
      ? withKey(node, key)
      : offset !== undefined && offset < 0
        ? children(node, "controls").at(-1)
        : undefined;
  if (target) node.tree.seek(target);
}

function withKey(value: WireValue, key: string): ControlNode | undefined {
  if (value instanceof ControlNode) {
    if (keyText(value.peek("key")) === key) return value;
    return first(value.names(), (name) => withKey(value.raw(name), key));
  }
  if (Array.isArray(value)) return first(value, (item) => withKey(item, key));
  return isFields(value) ? first(Object.values(value), (item) => withKey(item, key)) : undefined;
}

function first<Item>(
  items: readonly Item[],
  find: (item: Item) => ControlNode | undefined,
): ControlNode | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

import { goWithin } from "../browser/navigation";
import type { ControlNode } from "../tree/node";
import { isFields, type WireValue } from "../tree/wire";
import { type Link, link } from "../values/url";
import type { Attributes } from "./garment";

/** So many milliseconds after a press browsers still allow what only a visitor may begin; code may be on its way until then. */
const PATIENCE = 4000;

/**
 * Runs what a control does by itself on a press, within the visitor's gesture: its `action`s, then its `url`. With a modifier
 * key the browser opens a link by itself, in the way that the visitor chose: a new tab, a window, a download.
 */
export function runActions(node: ControlNode, press: MouseEvent | KeyboardEvent): void {
  const address = link(node.peek("url"));
  if (address && (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey)) return;
  press.preventDefault();
  const actions = node.peek("action");
  for (const action of Array.isArray(actions) ? actions : [actions]) callService(node, action);
  if (address) openLink(address);
}

/** Opens an address where it says, else in a new tab, which then knows nothing of this one. */
export function openLink({ url, target = "_blank" }: Link): void {
  if (goWithin(url, target)) return;
  window.open(url, target, target === "_blank" ? "noopener" : undefined);
}

function callService(node: ControlNode, action: WireValue): void {
  if (!isFields(action)) return;
  const service = node.tree.find(action.service_id as number);
  const args = isFields(action.args) ? action.args : {};
  service?.invoke(String(action.method), { ...args, _from_gesture: true }, PATIENCE).catch(() => undefined);
}

/** The attributes of a link that a control is. */
export function leading(node: ControlNode): Attributes {
  const off = node.disabled();
  const address = link(node.get("url"));
  return {
    href: off ? undefined : address?.url,
    target: address && (address.target ?? "_blank"),
    rel: address && "noopener",
    "aria-disabled": off ? "true" : undefined,
  };
}

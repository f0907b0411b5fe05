import { createMemo, For, type JSX, Show } from "solid-js";
import { insert } from "../../dom";
import type { ControlNode } from "../../tree/node";
import { children, map, str } from "../../tree/read";
import { lineHeight, textStyle } from "../../values/text_style";
import { link } from "../../values/url";
import { leading, runActions } from "../actions";
import { type DressOptions, dress } from "../dress";
import { type Receiver, stop } from "../pressable/receivers";
import "./text.css";

const to = (node: ControlNode) => link(node.get("url"));

const presses = (node: ControlNode): boolean =>
  (node.listens("click") || Boolean(node.get("action"))) && !node.disabled();

const isLink = (node: ControlNode): boolean => to(node) !== undefined || presses(node);

function press(node: ControlNode, event: MouseEvent | KeyboardEvent): void {
  if (node.disabled() || !isLink(node)) return;
  stop(event);
  runActions(node, event);
  node.fire("click");
}

const pressing = (node: ControlNode): Receiver => ({
  click: (event) => press(node, event),
  key(event) {
    if (event.key === "Enter" && !to(node)) press(node, event);
  },
  enter: () => node.fire("enter"),
  leave: () => node.fire("exit"),
});

const LOOK: DressOptions = {
  // a run of letters has no room, place or tooltip of its own
  skip: ["expand", "opacity", "tooltip"],
  class: (node) => (isLink(node) ? "text-span-link" : undefined),
  style(node) {
    const style = map(node, "style") ?? {};
    return {
      ...textStyle(style),
      "line-height": lineHeight(style),
      "speak-as": node.get("spell_out") === true ? "spell-out" : undefined,
    };
  },
  attributes(node) {
    const leads = to(node);
    const acts = leads === undefined && presses(node);
    return {
      ...(leads && leading(node)),
      role: acts ? "link" : undefined,
      tabindex: acts ? 0 : undefined,
      "aria-label": isLink(node) ? str(node, "semantics_label") : undefined,
    };
  },
  receives: (node) => isLink(node) || node.listens("enter") || node.listens("exit"),
  receiver: pressing,
};

const ALONE: DressOptions = { ...LOOK, text: (node) => str(node, "text", "") };

/** Whether it has more in it than its letters. */
const holds = (node: ControlNode): boolean =>
  children(node, "spans").length > 0 || (!isLink(node) && str(node, "semantics_label") !== undefined);

/** A run of text in its own style inside a Text, with further runs in it. It may be a link. */
export function TextSpan(props: { node: ControlNode<"TextSpan"> }): JSX.Element {
  const { node } = props;
  const leads = createMemo(() => to(node) !== undefined);
  const isFull = createMemo(() => holds(node));
  const inside = () => (
    <>
      <Spoken text={str(node, "text", "")} label={isLink(node) ? undefined : str(node, "semantics_label")} />
      <For each={children(node, "spans")}>{(span) => <TextSpan node={span} />}</For>
    </>
  );
  const shown = createMemo(() => {
    const element = document.createElement(leads() ? "a" : "span");
    dress(node, isFull() ? LOOK : ALONE)(element);
    if (isFull()) insert(element, inside());
    return element;
  });
  return shown as unknown as JSX.Element;
}

/** Text that may be read out differently from how it is written. */
export function Spoken(props: { text: string; label: string | undefined }): JSX.Element {
  return (
    <Show when={props.label !== undefined} fallback={props.text}>
      <span class="visually-hidden">{props.label}</span>
      <span aria-hidden="true">{props.text}</span>
    </Show>
  );
}

import { createEffect, createUniqueId, type JSX } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { child, num } from "../../../tree/read";
import { curve } from "../../../values/animation";
import { milliseconds } from "../../../values/duration";
import { number } from "../../../values/number";
import { Control } from "../../control";
import { dress } from "../../dress";
import { useMethods } from "../../methods";
import { type Motion, Pager } from "../pager/pager";
import { provideTabs, type TabsFacts } from "./context";

/** Ties a TabBar and a TabBarView together, wherever they stand in its content. */
export function Tabs(props: { node: ControlNode<"Tabs"> }): JSX.Element {
  const node = props.node;
  const id = createUniqueId();
  let isPanelled = false;
  // what is asked for here follows all of the control at once
  const length = (): number => node.followed(() => num(node, "length", 0));
  const motion = (): Motion => ({
    duration: milliseconds(node.followed(() => node.get("animation_duration"))) ?? 100,
    curve: "ease",
  });
  /** Negative positions count from the end. */
  const selected = (): number =>
    node.followed(() => {
      const [wish, count] = [num(node, "selected_index", 0), num(node, "length", 0)];
      return Math.max(0, Math.min(count - 1, wish < 0 ? count + wish : wish));
    });
  const report = (index: number): void => {
    node.update({ selected_index: index });
    node.fire("change", index);
  };
  const pager = new Pager(node, { count: length, index: selected, motion, onIndex: report });

  // a program that takes tabs away is told which one is left
  createEffect(() => {
    const last = length() - 1;
    if (last >= 0 && num(node, "selected_index", 0) > last) node.update({ selected_index: last });
  });
  useMethods(node, {
    async move_to(args) {
      await pager.go(number(args.index) ?? 0, {
        duration: milliseconds(args.duration) ?? motion().duration,
        curve: args.curve ? curve(args.curve) : motion().curve,
      });
      return null;
    },
  });

  const facts: TabsFacts = {
    pager,
    selected,
    length,
    motion,
    select: (index) => void pager.go(index),
    tabId: (index) => `${id}-tab-${index}`,
    panelId: (index) => `${id}-panel-${index}`,
    hasPanels() {
      node.all();
      return isPanelled;
    },
    setHasPanels(there) {
      isPanelled = there;
      node.touch();
    },
  };
  provideTabs(node, facts);
  return (
    <div ref={dress(node, { class: "box", also: () => pager.keep() })}>
      <Control node={child(node, "content")} />
    </div>
  );
}

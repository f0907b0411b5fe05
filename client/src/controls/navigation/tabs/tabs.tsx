import { createEffect, createSignal, createUniqueId, type JSX } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { child, num } from "../../../tree/read";
import { curve } from "../../../values/animation";
import { milliseconds } from "../../../values/duration";
import { number } from "../../../values/number";
import { Control } from "../../control";
import { dress } from "../../dress";
import { useMethods } from "../../methods";
import { createPager, type Motion } from "../pager/pager";
import { TabsContext, type TabsFacts } from "./context";

/** Ties a TabBar and a TabBarView together, wherever they stand in its content. */
export function Tabs(props: { node: ControlNode<"Tabs"> }): JSX.Element {
  const node = props.node;
  const id = createUniqueId();
  const [hasPanels, setHasPanels] = createSignal(false);
  const length = (): number => num(node, "length", 0);
  const motion = (): Motion => ({
    duration: milliseconds(node.get("animation_duration")) ?? 100,
    curve: "ease",
  });
  /** Negative positions count from the end. */
  const selected = (): number => {
    const wish = num(node, "selected_index", 0);
    return Math.max(0, Math.min(length() - 1, wish < 0 ? length() + wish : wish));
  };
  const report = (index: number): void => {
    node.update({ selected_index: index });
    node.fire("change", index);
  };
  const pager = createPager({ count: length, index: selected, motion, onIndex: report });

  // a program that takes tabs away is told which one is left
  createEffect(() => {
    const wish = num(node, "selected_index", 0);
    if (length() > 0 && wish >= length()) node.update({ selected_index: length() - 1 });
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
    hasPanels,
    setHasPanels,
  };
  return (
    <TabsContext.Provider value={facts}>
      <div ref={dress(node, { class: "box" })}>
        <Control node={child(node, "content")} />
      </div>
    </TabsContext.Provider>
  );
}

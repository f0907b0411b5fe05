import { type JSX, onCleanup, onMount } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { children, num } from "../../../tree/read";
import { dress } from "../../dress";
import { clip } from "../../pressable/clip";
import { Broken } from "../../shown";
import { Strip } from "../pager/strip";
import { tabsAround } from "./context";

/** The contents of the tabs, of which the selected one is to be seen. */
export function TabBarView(props: { node: ControlNode<"TabBarView"> }): JSX.Element {
  const node = props.node;
  const tabs = tabsAround(node);
  if (tabs === undefined) return <Broken text="TabBarView must be inside Tabs" />;
  onMount(() => tabs.setHasPanels(true));
  onCleanup(() => tabs.setHasPanels(false));
  const strip = new Strip(tabs.pager);
  const dressed = dress(node, {
    style: () => clip(node.get("clip_behavior") ?? "hardEdge"),
    also: () =>
      strip.keep(children(node, "controls"), {
        axis: "horizontal",
        fraction: num(node, "viewport_fraction", 1),
        attributes: (index) => ({
          role: "tabpanel",
          id: tabs.panelId(index),
          "aria-labelledby": tabs.tabId(index),
        }),
      }),
    ref: (element) => element.append(strip.element),
  });
  return <div ref={dressed} />;
}

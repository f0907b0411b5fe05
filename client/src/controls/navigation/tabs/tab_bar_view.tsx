import { type JSX, onCleanup, onMount } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { children, num } from "../../../tree/read";
import { dress } from "../../dress";
import { clip } from "../../pressable/clip";
import { Broken } from "../../shown";
import { Pages } from "../pager/pages";
import { tabsAround } from "./context";

/** The contents of the tabs, of which the selected one is to be seen. */
export function TabBarView(props: { node: ControlNode<"TabBarView"> }): JSX.Element {
  const node = props.node;
  const tabs = tabsAround(node);
  if (tabs === undefined) return <Broken text="TabBarView must be inside Tabs" />;
  onMount(() => tabs.setHasPanels(true));
  onCleanup(() => tabs.setHasPanels(false));
  const dressed = dress(node, {
    style: () => clip(node.get("clip_behavior") ?? "hardEdge"),
  });
  return (
    <div ref={dressed}>
      <Pages
        pager={tabs.pager}
        nodes={children(node, "controls")}
        axis="horizontal"
        fraction={num(node, "viewport_fraction", 1)}
        pageAttributes={(index) => ({
          role: "tabpanel",
          id: tabs.panelId(index),
          "aria-labelledby": tabs.tabId(index),
        })}
      />
    </div>
  );
}

import { createEffect, createRenderEffect, type JSX, onCleanup, untrack } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { bool, children, num } from "../../../tree/read";
import { isFields, type WireValue } from "../../../tree/wire";
import { borderRadius, side as borderSide } from "../../../values/border";
import { cssColor } from "../../../values/color";
import { cursor } from "../../../values/cursor";
import { cssEdges, edges } from "../../../values/edges";
import { number } from "../../../values/number";
import { dress } from "../../dress";
import { Each } from "../../each";
import { whenResized } from "../../framing/resized";
import { Garment } from "../../garment";
import { type Receiver, receive } from "../../pressable/receivers";
import { Broken } from "../../shown";
import { type TabsFacts, tabsAround } from "./context";
import { between, spansIn } from "./indicator";
import { type BarLook, Tab } from "./tab";
import "./tab_bar.css";

/** The row of tabs. */
export function TabBar(props: { node: ControlNode<"TabBar"> }): JSX.Element {
  const { node } = props;
  const tabs = tabsAround(node);
  if (tabs === undefined) return <Broken text="TabBar must be inside Tabs" />;
  const themed = componentTheme("tab_bar_theme");
  const prop = (name: BarLook): WireValue => node.get(name) ?? themed(name);
  let row!: HTMLElement;
  let scroller!: HTMLElement;

  const secondary = (): boolean => bool(node, "secondary", false);
  const scrollable = (): boolean => bool(node, "scrollable", true);
  const alignment = (): string =>
    String(prop("tab_alignment") ?? (scrollable() ? "start" : "fill")).toLowerCase();
  const tabNodes = (): ControlNode[] => children(node, "tabs");
  /** A bar with one tall tab has only tall tabs. */
  const height = (): number =>
    tabNodes().some((tab) => tab.followed(() => tab.get("icon") && tab.get("label"))) ? 72 : 46;

  const scrollTo = (index: number, behavior: ScrollBehavior): void => {
    const tab = row.children[index] as HTMLElement | undefined;
    if (!tab || scroller.scrollWidth <= scroller.clientWidth) return;
    scroller.scrollTo?.({ left: tab.offsetLeft + tab.offsetWidth / 2 - scroller.clientWidth / 2, behavior });
  };
  createEffect((before: number | undefined) => {
    const index = tabs.selected();
    if (index !== before) scrollTo(index, before === undefined ? "instant" : "smooth");
    return index;
  });

  const choose = (index: number): void => {
    node.fire("click", index);
    tabs.select(index);
  };
  const receiver: Receiver = {
    key(event) {
      const next = neighbour(event, tabs, row);
      if (next === undefined) return;
      event.preventDefault();
      (row.children[next] as HTMLElement | undefined)?.focus();
      choose(next);
    },
  };

  let lined!: Garment;
  let padded!: Garment;
  const underline = () => indicatorStyle(node, prop, tabs, row);
  const resized = () => {
    const style = untrack(underline);
    return () => lined.dye(style);
  };
  const bar = { node, tabs, prop, choose, resized };
  const made = new Each((tab) => new Tab(tab, bar));

  const dressed = dress(node, {
    class: () =>
      ["tab-bar", `tabs-${alignment()}`, scrollable() && "scrollable", secondary() && "secondary"]
        .filter(Boolean)
        .join(" "),
    style: () => ({
      "--tab-height": `${height()}px`,
      "--thickness": `${num(node, "indicator_thickness", 2)}px`,
      "--label-padding": cssEdges(prop("label_padding")),
      "--label-color": cssColor(prop("label_color")),
      "--unselected-label-color": cssColor(prop("unselected_label_color")),
      "--splash-radius": borderRadius(prop("splash_border_radius")),
      "--cursor": cursor(prop("mouse_cursor")),
      "--divider": `${number(prop("divider_height")) ?? 1}px`,
      "--divider-color": cssColor(prop("divider_color")),
    }),
    also() {
      padded.dye({ padding: cssEdges(node.get("padding")) });
      made.put(row, tabNodes());
    },
    ref(root) {
      scroller = root.firstElementChild as HTMLElement;
      row = scroller.firstElementChild as HTMLElement;
      padded = new Garment(row);
      lined = new Garment(row.firstElementChild as HTMLElement);
      receive(row, receiver);
      onCleanup(whenResized(row, resized));
    },
  });

  return (
    <div
      ref={(element) => {
        dressed(element);
        createRenderEffect(() => node.followed(() => lined.dye(underline())));
      }}
    >
      <div class="tab-bar-scroller">
        <div class="tab-bar-row" role="tablist" tabindex={-1}>
          <span class="tab-bar-indicator" aria-hidden="true" />
        </div>
      </div>
    </div>
  );
}

function indicatorStyle(
  node: ControlNode,
  prop: (name: BarLook) => WireValue,
  tabs: TabsFacts,
  row: HTMLElement,
): JSX.CSSProperties {
  const secondary = bool(node, "secondary", false);
  const size = String(prop("indicator_size") ?? (secondary ? "tab" : "label")).toLowerCase();
  const span = between(spansIn(row, size === "tab" ? "tab" : "label"), tabs.pager.position());
  if (!span) return { display: "none" };

  const own = prop("indicator");
  const given = isFields(own) ? own : undefined;
  const insets = edges(given?.insets);
  const line = given ? (borderSide(given.border_side) ?? { width: 2, color: "#fff" }) : undefined;
  const plain = num(node, "indicator_thickness", 2);
  // the rounded bar of primary tabs is never thinner than 3 px
  const height = line?.width ?? (secondary || size === "tab" ? plain : Math.max(plain, 3));

  const motion = tabs.pager.motion();
  const elastic =
    String(prop("indicator_animation") ?? (size === "label" ? "elastic" : "linear")) === "elastic";
  const [leading, trailing] = elastic
    ? ["cubic-bezier(0, 0.5, 0.5, 1)", "cubic-bezier(0.5, 0, 1, 0.5)"]
    : ["linear", "linear"];
  return {
    left: `${span.left + (insets?.left ?? 0)}px`,
    width: `${Math.max(0, span.right - span.left - (insets?.left ?? 0) - (insets?.right ?? 0))}px`,
    bottom: `${insets?.bottom ?? 0}px`,
    height: `${height}px`,
    "background-color": line?.color ?? cssColor(prop("indicator_color")),
    "border-radius":
      borderRadius(given?.border_radius) ??
      (given || secondary || size === "tab" ? undefined : "3px 3px 0 0"),
    transition: motion
      ? `left ${motion.duration}ms ${leading}, width ${motion.duration}ms ${trailing}`
      : undefined,
  };
}

/** The tab that a key leads to from the selected one. */
function neighbour(event: KeyboardEvent, tabs: TabsFacts, row: HTMLElement): number | undefined {
  const count = tabs.length();
  const rtl = getComputedStyle(row).direction === "rtl";
  const enabled = (index: number): boolean => row.children[index]?.getAttribute("aria-disabled") !== "true";
  const seek = (from: number, step: number): number | undefined => {
    for (let at = 0, index = from; at < count; at++, index += step) {
      const wrapped = (index + count) % count;
      if (enabled(wrapped)) return wrapped;
    }
    return undefined;
  };
  switch (event.key) {
    case "ArrowRight":
      return seek(tabs.selected() + (rtl ? -1 : 1), rtl ? -1 : 1);
    case "ArrowLeft":
      return seek(tabs.selected() + (rtl ? 1 : -1), rtl ? 1 : -1);
    case "Home":
      return seek(0, 1);
    case "End":
      return seek(count - 1, -1);
    default:
      return undefined;
  }
}

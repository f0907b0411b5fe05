import { createRenderEffect, getOwner, type JSX, onCleanup } from "solid-js";
import type { ThemedName } from "../../../tree/declared";
import { ControlNode } from "../../../tree/node";
import { children, num, textOrControl } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { cssEdges } from "../../../values/edges";
import { resolve, type State } from "../../../values/states";
import { textStyle, themeTextStyle } from "../../../values/text_style";
import { dress } from "../../dress";
import { type Step, whenResized } from "../../framing/resized";
import { type Attributes, Garment } from "../../garment";
import { bareName } from "../../naming/press_name";
import { arrange, Bare, type PartKind, Parts } from "../../parts";
import { type Receiver, receive } from "../../pressable/receivers";
import { ripple } from "../../pressable/ripple";
import type { TabsFacts } from "./context";
import "../../pressable/inked.css";

/** What a bar says of its tabs, or the theme for it. */
export type BarLook = ThemedName<"TabBar", "tab_bar_theme">;

/** The bar of a tab. */
export interface TabsBar {
  node: ControlNode;
  tabs: TabsFacts;
  /** Tracked. */
  prop: (name: BarLook) => WireValue;
  choose: (index: number) => void;
  /** Told when a tab, or what is in it, has another size. */
  resized: Step;
}

/** What the bar says of a tab for now. */
interface Standing {
  index: number;
  isSelected: boolean;
  controls: string | undefined;
  isOff: boolean;
  overlay: string | undefined;
  labelStyle: JSX.CSSProperties;
}

const ICON: PartKind = { class: "tab-icon", icon: true };
const ICON_ALONE: PartKind = { class: "tab-icon alone", icon: true };
const LABEL: PartKind = { class: "tab-label" };

/** One tab of a bar: a Tab with label and icon, or any other control. */
export class Tab implements Receiver {
  readonly element = document.createElement("button");
  private readonly content = document.createElement("span");
  private readonly parts = new Parts();
  private dyed: Garment | undefined;
  private standing!: Standing;
  private states: ReadonlySet<State> = NO_STATES;

  constructor(
    private readonly node: ControlNode,
    private readonly bar: TabsBar,
  ) {
    const { element, content } = this;
    element.type = "button";
    content.className = "tab-content";
    if (node.type === "Tab") this.own();
    else this.foreign();
    receive(element, this);
    const ends = [element, content].map((one) => whenResized(one, bar.resized));
    onCleanup(() => {
      for (const end of ends) end();
    });
  }

  private own(): void {
    const { node } = this;
    this.dyed = new Garment(this.content);
    this.element.append(this.content);
    dress(node, {
      skip: SKIP,
      class: () => this.face(),
      style: () => ({
        "--tab-height": node.get("height") ? `${num(node, "height", 0)}px` : undefined,
        "--overlay": this.standing.overlay,
      }),
      attributes: () => this.attributes(bareName(node)),
      also: () => this.keep(),
    })(this.element);
  }

  private foreign(): void {
    const { node, element } = this;
    const garment = new Garment(element);
    const held = new Bare(getOwner(), element);
    onCleanup(() => held.end());
    createRenderEffect(() => {
      garment.wear(this.face(), undefined);
      garment.adorn(this.attributes(undefined));
      held.put(node);
    });
  }

  /** Its classes; what the bar says is asked for first of all. */
  private face(): string {
    const { bar, node } = this;
    this.standing = bar.node.followed(() => this.stand());
    node.all();
    return `tab pressable surface${this.standing.overlay === undefined ? " inked" : " own-overlay"}`;
  }

  private stand(): Standing {
    const { bar, node, states } = this;
    const index = children(bar.node, "tabs").indexOf(node);
    const isSelected = bar.tabs.selected() === index;
    const overlay = bar.prop("overlay_color");
    return {
      index,
      isSelected,
      controls: bar.tabs.hasPanels() ? bar.tabs.panelId(index) : undefined,
      isOff: node.disabled() || bar.node.disabled(),
      overlay: cssColor(resolve(overlay, isSelected ? new Set([...states, "selected"]) : states)),
      labelStyle: { ...themeTextStyle("title_small"), ...labelLook(bar, isSelected) },
    };
  }

  private attributes(name: string | undefined): Attributes {
    const { index, isSelected, isOff, controls } = this.standing;
    return {
      role: "tab",
      id: this.bar.tabs.tabId(index),
      "aria-selected": String(isSelected),
      "aria-controls": controls,
      "aria-label": name,
      "aria-disabled": String(isOff),
      tabindex: isSelected ? 0 : -1,
    };
  }

  private keep(): void {
    const { node, parts } = this;
    this.dyed?.dye(this.standing.labelStyle);
    const icon = node.get("icon");
    const isShown = icon instanceof ControlNode ? icon.get("visible") !== false : icon !== undefined;
    const label = node.get("label");
    const isAlone = textOrControl(node, "label") === undefined;
    const margin = () => ({ margin: cssEdges(node.get("icon_margin")) });
    arrange(this.content, [
      parts.hold(ICON, isShown && !isAlone ? icon : undefined, margin),
      parts.hold(ICON_ALONE, isShown && isAlone ? icon : undefined, margin),
      parts.bare("label", label instanceof ControlNode ? label : undefined),
      parts.hold(LABEL, label instanceof ControlNode ? undefined : label),
    ]);
  }

  click(): void {
    const { isOff, index } = this.standing;
    if (!isOff) this.bar.choose(index);
  }

  down(event: PointerEvent, element: HTMLElement): void {
    if (this.standing.isOff || event.button !== 0) return;
    this.mark("pressed", true);
    ripple(element, event);
  }

  up(): void {
    this.mark("pressed", false);
  }

  enter(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    this.mark("hovered", true);
    this.bar.node.fire("hover", { hovering: true, index: this.standing.index });
  }

  leave(event: PointerEvent): void {
    this.mark("pressed", false);
    if (event.pointerType === "touch") return;
    this.mark("hovered", false);
    this.bar.node.fire("hover", { hovering: false, index: this.standing.index });
  }

  focus(): void {
    this.mark("focused", true);
  }

  blur(): void {
    this.mark("focused", false);
  }

  private mark(state: State, on: boolean): void {
    if (this.states.has(state) === on) return;
    const states = new Set(this.states);
    if (on) states.add(state);
    else states.delete(state);
    this.states = states;
    this.node.touch();
  }
}

const NO_STATES: ReadonlySet<State> = new Set();
const SKIP = ["height"] as const;

/** The style of a label: an unselected one without a style has that which the bar gives selected ones, but never its colour. */
function labelLook({ node, prop }: TabsBar, selected: boolean): JSX.CSSProperties {
  const own = prop(selected ? "label_text_style" : "unselected_label_text_style");
  const { color, ...style } = textStyle(own ?? node.get("label_text_style"));
  const isColored = prop(selected ? "label_color" : "unselected_label_color") !== undefined;
  return isColored || own === undefined || color === undefined ? style : { ...style, color };
}

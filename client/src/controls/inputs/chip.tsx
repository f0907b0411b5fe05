import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, str } from "../../tree/read";
import { isMap, type WireMap, type WireValue } from "../../tree/wire";
import { animationStyle } from "../../values/animation_style";
import { cssColor } from "../../values/color";
import { constraints } from "../../values/constraints";
import { cssEdges } from "../../values/edges";
import { number } from "../../values/number";
import { elevation } from "../../values/shadow";
import { textStyle } from "../../values/text_style";
import { dress } from "../dress";
import { Garment, setAttribute } from "../garment";
import { useFocus } from "../methods";
import { words } from "../naming/words";
import { arrange, type PartKind, Parts } from "../parts";
import { clip } from "../pressable/clip";
import { density } from "../pressable/density";
import { createPressable, type Pressable } from "../pressable/pressable";
import { type Receiver, receive } from "../pressable/receivers";
import { roomyShape, shapeClass } from "../shape/shape";
import { ChipDrawer } from "./chip_drawer";
import "../pressable/inked.css";
import "./chip.css";

const CLOSE = 66945;
const LABEL: PartKind = { class: "chip-label", stays: true };

type Look = (name: ThemedName<"Chip", "chip_theme">) => WireValue;

const isSelected = (node: ControlNode<"Chip">): boolean => bool(node, "selected", false);

const TICK = (
  <svg class="chip-tick" viewBox="0 0 18 18" aria-hidden="true">
    <path d="M3.5 9.2 7 12.7 14.5 5.2" fill="none" stroke="currentColor" stroke-width="1.6" />
  </svg>
) as Element;

/** A small thing to press, to select or to take away. */
export function Chip(props: { node: ControlNode<"Chip"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("chip_theme");
  const look: Look = (name) => node.get(name) ?? theme(name);

  const selectable = () => node.listens("select");
  const pressing = () => selectable() || node.listens("click");
  // one that does nothing is a label, and no less to be read for it
  const enabled = () => !node.disabled();
  const selected = () => isSelected(node);
  const ticked = () => selected() && look("show_checkmark") !== false;

  const press = createPressable(node, {
    surface: () => face,
    wave: pressing,
    idle: () => !pressing(),
    states: () => (selected() ? ["selected"] : []),
    press() {
      if (selectable()) {
        const next = !node.peek("selected");
        node.update({ selected: next });
        node.fire("select", next);
      } else {
        node.fire("click");
      }
    },
  });
  useFocus(node, () => main);

  const { line, style } = faceOf(node, look, press);

  const front = new ChipDrawer(node);
  const back = new ChipDrawer(node);
  const parts = new Parts();
  let face!: HTMLElement;
  let faced!: Garment;
  let main: HTMLElement | undefined;
  let ahead: Covered | undefined;
  let close: Close | undefined;
  let shown: ControlNode | undefined;

  /** What is pressed is a button; the parts of it go over to the other element. */
  const body = (): HTMLElement => {
    const tag = pressing() ? "BUTTON" : "SPAN";
    if (main?.tagName !== tag) {
      const before = main;
      main = document.createElement(tag);
      main.className = "chip-main";
      if (before) main.append(...before.childNodes);
      before?.remove();
      if (tag === "BUTTON") press.focus(main);
    }
    setAttribute(main, "type", pressing() ? "button" : undefined);
    setAttribute(main, "disabled", pressing() && !enabled());
    setAttribute(main, "aria-pressed", selectable() ? String(selected()) : undefined);
    return main;
  };

  const keepFront = (isElsewhere: boolean) => {
    const leading = child(node, "leading");
    const open = leading !== undefined || ticked();
    const isThere = front.keep(open, node.get("leading_drawer_animation_style"), isElsewhere);
    // what leaves is seen until it has gone
    shown = isThere ? (leading ?? shown) : undefined;
    const inner = parts.bare("leading", shown);
    if (isThere) ahead ??= new Covered(front.content);
    ahead?.keep(isThere, inner, ticked(), across(look("leading_size_constraints")));
  };

  const keepBack = () => {
    const isThere = back.keep(node.listens("delete") && enabled(), node.get("delete_drawer_animation_style"));
    const icon = parts.bare("delete", isThere ? (child(node, "delete_icon") ?? CLOSE) : undefined);
    if (isThere) close ??= new Close(node, back.content);
    close?.keep(isThere, icon, enabled(), {
      color: cssColor(look("delete_icon_color")),
      ...across(look("delete_icon_size_constraints")),
    });
  };

  const keep = () => {
    faced.wear(
      `chip-face surface focus-within${shapeClass(look("shape"))}${pressing() ? " pressable inked" : ""}`,
      style(),
    );
    const before = main;
    const around = body();
    keepFront(around !== before);
    keepBack();
    arrange(around, [
      front.element,
      parts.hold(LABEL, node.get("label"), () => textStyle(look("label_text_style"))),
    ]);
    arrange(face, [around, back.element]);
  };

  return (
    <div
      ref={dress(node, {
        class: () =>
          `chip${selected() ? " chip-selected" : ""}${enabled() ? "" : " chip-off"}${line() ? " chip-lined" : ""}`,
        also: keep,
        ref(root) {
          face = root.firstElementChild as HTMLElement;
          faced = new Garment(face);
          press.pointer(face);
        },
      })}
    >
      <div />
    </div>
  );
}

/** The line around a chip, which takes room whatever it says of that, and all that its face looks like. */
function faceOf(node: ControlNode<"Chip">, look: Look, press: Pressable) {
  const enabled = () => !node.disabled();
  const selected = () => isSelected(node);
  const ground = () =>
    cssColor(press.of(look("color"))) ??
    (enabled() ? undefined : cssColor(look("disabled_color"))) ??
    (selected() ? cssColor(look("selected_color")) : undefined) ??
    (selected() || !enabled() ? undefined : cssColor(look("bgcolor")));
  const level = () => {
    const pressed = number(look("elevation_on_click"));
    return pressed !== undefined && press.states().has("pressed") ? pressed : number(look("elevation"));
  };
  const line = (): WireMap | undefined => {
    const form = look("shape");
    const side = look("border_side") ?? (isMap(form) ? form.side : undefined);
    return isMap(side) ? { ...side, stroke_align: -1 } : undefined;
  };

  const style = (): JSX.CSSProperties => {
    const raised = enabled() ? level() : undefined;
    const shadow = selected()
      ? (look("selected_shadow_color") ?? look("shadow_color"))
      : look("shadow_color");
    return {
      ...roomyShape(look("shape"), line()),
      ...density(node.get("visual_density")),
      ...clip(node.get("clip_behavior")),
      "--ground": ground(),
      "--chip-padding": cssEdges(look("padding")),
      "--chip-label": cssEdges(look("label_padding")),
      "--tick": cssColor(look("check_color")),
      ...animationStyle(node.get("select_animation_style"), "select-"),
      ...animationStyle(node.get("enable_animation_style"), "enable-"),
      // measured: without a colour of its own only the shadow of one that is selected is seen
      "--shape-shadow":
        raised === undefined || !(selected() || cssColor(shadow)) ? undefined : elevation(raised, shadow),
    };
  };
  return { line, style };
}

/** What stands in front: a control, that a tick may cover, or a tick alone. */
class Covered {
  private readonly box = document.createElement("span");
  private readonly garment = new Garment(this.box);
  private readonly tick = TICK.cloneNode(true) as Element;

  constructor(private readonly around: Element) {}

  keep(isThere: boolean, inner: Element | undefined, ticked: boolean, style: JSX.CSSProperties): void {
    const { box, tick, around } = this;
    if (inner === undefined) {
      box.remove();
      if (isThere) around.append(tick);
      else tick.remove();
      return;
    }
    this.garment.wear(`chip-leading${ticked ? " chip-covered" : ""}`, style);
    if (!ticked) tick.remove();
    arrange(box, [inner, ticked ? tick : undefined]);
    arrange(around, [box]);
  }
}

/** The button that takes the chip away. */
class Close implements Receiver {
  private readonly element = document.createElement("button");
  private readonly garment = new Garment(this.element);

  constructor(
    private readonly node: ControlNode<"Chip">,
    private readonly around: Element,
  ) {
    this.element.type = "button";
    receive(this.element, this);
  }

  keep(isThere: boolean, icon: Element | undefined, enabled: boolean, style: JSX.CSSProperties): void {
    const { node, element, garment } = this;
    if (!isThere) {
      element.remove();
      return;
    }
    const title = str(node, "delete_icon_tooltip", "Delete");
    garment.wear("chip-delete", style);
    garment.adorn({
      disabled: !enabled,
      "aria-label": `${title} ${words(node.get("label"))}`.trim(),
      title,
    });
    arrange(element, [icon]);
    arrange(this.around, [element]);
  }

  click(event: MouseEvent): void {
    event.stopPropagation();
    this.node.fire("delete");
  }
}

/** How wide a part of a chip is to be: a chip is not higher for it. */
function across(value: WireValue): JSX.CSSProperties {
  const { "min-height": _, "max-height": __, ...width } = constraints(value);
  return width;
}

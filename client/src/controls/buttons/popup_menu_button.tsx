import { createUniqueId, getOwner, type JSX, onCleanup, runWithOwner } from "solid-js";
import { insert } from "../../dom";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, children } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { animationStyle } from "../../values/animation_style";
import { cssColor } from "../../values/color";
import { constraints } from "../../values/constraints";
import { cssEdges, edges } from "../../values/edges";
import { number, px } from "../../values/number";
import { elevation } from "../../values/shadow";
import { dress } from "../dress";
import { tooltipText } from "../framing/tooltip_text";
import { Garment } from "../garment";
import { MARGIN } from "../menu/float";
import { MenuPanel } from "../menu/menu_panel";
import { PopupItems } from "../menu/popup_items";
import { arrange, type PartKind, Parts } from "../parts";
import { clip } from "../pressable/clip";
import { createPressable } from "../pressable/pressable";
import { shapeClass, surfaceShape } from "../shape/shape";
import { readStyle, styleProperties } from "./button_style";
import "./icon_buttons.css";
import "./buttons.css";
import "./popup_menu_button.css";

const MORE_VERT = 70373;
/** Of a button that is given none, above and below. */
const PADDING = 8;

const CONTENT: PartKind = { class: "surface popup-face", stays: true };

type Popup = ControlNode<"PopupMenuButton">;

/** A property of the control, or of the theme. */
function looking(node: Popup): (name: ThemedName<"PopupMenuButton", "popup_menu_theme">) => WireValue {
  const theme = componentTheme("popup_menu_theme");
  return (name) => node.get(name) ?? theme(name);
}

/** A button that opens a menu. */
export function PopupMenuButton(props: { node: ControlNode<"PopupMenuButton"> }): JSX.Element {
  const { node } = props;
  const id = createUniqueId();
  const owner = getOwner();
  const button = document.createElement("button");
  const menu = new OpenMenu(node, button);
  const look = looking(node);
  const parts = new Parts();
  const worn = new Garment(button);
  let icon: Garment | undefined;
  let iconFace: HTMLElement | undefined;
  let isBuilt = false;

  const press = createPressable(node, {
    surface: () => button.firstElementChild as HTMLElement,
    press() {
      if (!menu.toggle() || isBuilt) return;
      isBuilt = true;
      runWithOwner(owner, () => insert(root, <Menu node={node} id={id} menu={menu} anchor={root} />, null));
    },
  });
  const read = readStyle(node, undefined, press);

  const splash = () => {
    const reach = number(node.get("splash_radius"));
    return reach === undefined ? undefined : `calc(50% - ${reach}px)`;
  };
  const keepIcon = () => {
    iconFace ??= document.createElement("span");
    icon ??= new Garment(iconFace);
    icon.wear(`surface shape-face button-face${shapeClass(read("shape"))}`, {
      "--surface-inset": splash(),
      ...styleProperties(read),
      "--icon-size": px(look("icon_size")),
      "--icon-color": cssColor(look("icon_color")),
      "--padding": cssEdges(node.get("padding")),
    });
    arrange(iconFace, [parts.bare("icon", node.get("icon") ?? MORE_VERT)]);
    return iconFace;
  };
  const keep = () => {
    const content = node.get("content");
    const isIcon = content === undefined;
    worn.wear(`pressable ${isIcon ? "button icon-button icon-button-plain" : "popup-button"}`, undefined);
    worn.adorn({
      "aria-haspopup": "menu",
      "aria-expanded": String(menu.isOpen),
      "aria-controls": menu.isOpen ? id : undefined,
      "aria-label": isIcon ? (tooltipText(node.get("tooltip")) ?? "Show menu") : undefined,
    });
    if (!isIcon) iconFace?.remove();
    arrange(button, [
      isIcon ? keepIcon() : undefined,
      isIcon
        ? parts.around(CONTENT, false)
        : parts.hold(CONTENT, content, () => ({ "--splash-radius": px(node.get("splash_radius")) })),
    ]);
  };

  const dressed = dress(node, {
    class: () => `popup${node.get("content") === undefined ? "" : " popup-content"}`,
    also: keep,
    ref(element) {
      button.type = "button";
      element.append(button);
      press.whole(button);
      onCleanup(node.onSwitch((off) => (button.disabled = off)));
    },
  });
  const root = (<div ref={dressed} />) as HTMLElement;
  return root;
}

/** Whether the menu of a button is open, and what is done with it. */
class OpenMenu {
  isOpen = false;

  constructor(
    private readonly node: Popup,
    private readonly button: HTMLElement,
  ) {}

  /** What a press does: whether the menu is open afterwards. */
  toggle(): boolean {
    if (this.isOpen) this.cancel();
    else {
      this.set(true);
      this.node.fire("open");
    }
    return this.isOpen;
  }

  cancel(): void {
    if (!this.isOpen) return;
    this.close();
    this.node.fire("cancel");
  }

  choose(item: ControlNode): void {
    this.close();
    const checked = bool(item, "checked");
    item.fire("click", checked === undefined ? null : !checked);
    this.node.fire("select", String(item.id));
  }

  /** Tracked. */
  open(): boolean {
    this.node.all();
    return this.isOpen;
  }

  private close(): void {
    this.set(false);
    this.button.focus({ preventScroll: true });
  }

  private set(open: boolean): void {
    this.isOpen = open;
    this.node.touch();
  }
}

/** What can be chosen, from when that is opened for the first time. */
function Menu(props: { node: Popup; id: string; menu: OpenMenu; anchor: HTMLElement }): JSX.Element {
  const { node, menu, anchor } = props;
  const theme = componentTheme("popup_menu_theme");
  const look = looking(node);
  const under = () => String(look("menu_position") ?? "over").toLowerCase() === "under";
  /** Below the button is below what its padding surrounds; half of the padding, as Flutter has it. */
  const gap = (): number => {
    if (!under()) return -anchor.offsetHeight;
    const around = edges(node.get("padding"));
    return around ? -(around.top + around.bottom) / 2 : -PADDING;
  };
  const motion = () => animationStyle(node.get("popup_animation_style"), "menu-");
  /** Less motion is none: a menu that waited for its end would stay. */
  const leaves = () =>
    Object.keys(motion()).length > 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const style = (): JSX.CSSProperties => ({
    ...motion(),
    "--menu-face": cssColor(node.get("bgcolor") ?? theme("color")),
    "--menu-shadow": elevation(number(look("elevation")) ?? 3, look("shadow_color")) ?? "none",
    "--menu-padding": cssEdges(look("menu_padding")),
    ...constraints(node.get("size_constraints")),
    ...surfaceShape(look("shape")),
    ...clip(node.get("clip_behavior")),
  });
  const cancel = () => menu.cancel();
  return (
    <MenuPanel
      open={menu.open()}
      anchor={() => anchor}
      float={{ placement: "bottom-start", gap: gap(), flips: false, keeps: MARGIN }}
      close={cancel}
      class={`popup-menu${shapeClass(look("shape"))}`}
      role="menu"
      id={props.id}
      style={style()}
      leaves={leaves()}
    >
      <PopupItems items={children(node, "items")} choose={(item) => menu.choose(item)} cancel={cancel} />
    </MenuPanel>
  );
}

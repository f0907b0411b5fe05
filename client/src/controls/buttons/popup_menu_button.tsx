import { createSignal, createUniqueId, type JSX, Show } from "solid-js";
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
import { MARGIN } from "../menu/float";
import { MenuPanel, onceOpen } from "../menu/menu_panel";
import { PopupItems } from "../menu/popup_items";
import { clip } from "../pressable/clip";
import { createPressable } from "../pressable/pressable";
import { shapeClass, surfaceShape } from "../shape/shape";
import { IconSlot, Slot } from "../slot";
import { IconGlyph } from "../text/icon";
import { readStyle, styleProperties } from "./button_style";
import "./icon_buttons.css";
import "./buttons.css";
import "./popup_menu_button.css";

const MORE_VERT = 70373;
/** Of a button that is given none, above and below. */
const PADDING = 8;

/** A button that opens a menu. */
export function PopupMenuButton(props: { node: ControlNode<"PopupMenuButton"> }): JSX.Element {
  const node = props.node;
  const id = createUniqueId();
  const theme = componentTheme("popup_menu_theme");
  const look = (name: ThemedName<"PopupMenuButton", "popup_menu_theme">): WireValue =>
    node.get(name) ?? theme(name);
  const [open, setOpen] = createSignal(false);
  let root!: HTMLElement;
  let button!: HTMLButtonElement;
  let face!: HTMLElement;

  const press = createPressable(node, {
    surface: () => face,
    press() {
      if (open()) {
        cancel();
      } else {
        setOpen(true);
        node.fire("open");
      }
    },
  });
  const read = readStyle(node, undefined, press);
  const close = () => {
    setOpen(false);
    button.focus({ preventScroll: true });
  };
  const cancel = () => {
    if (!open()) return;
    close();
    node.fire("cancel");
  };
  const choose = (item: ControlNode) => {
    close();
    const checked = bool(item, "checked");
    item.fire("click", checked === undefined ? null : !checked);
    node.fire("select", String(item.id));
  };

  const splash = () => {
    const reach = number(node.get("splash_radius"));
    return reach === undefined ? undefined : `calc(50% - ${reach}px)`;
  };
  const content = () => node.get("content");
  const under = () => String(look("menu_position") ?? "over").toLowerCase() === "under";
  /** Below the button is below what its padding surrounds; half of the padding, as Flutter has it. */
  const gap = (): number => {
    if (!under()) return -root.offsetHeight;
    const around = edges(node.get("padding"));
    return around ? -(around.top + around.bottom) / 2 : -PADDING;
  };
  const motion = () => animationStyle(node.get("popup_animation_style"), "menu-");
  /** Less motion is none: a menu that waited for its end would stay. */
  const leaves = () =>
    Object.keys(motion()).length > 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const panelStyle = (): JSX.CSSProperties => ({
    ...motion(),
    "--menu-face": cssColor(node.get("bgcolor") ?? theme("color")),
    "--menu-shadow": elevation(number(look("elevation")) ?? 3, look("shadow_color")) ?? "none",
    "--menu-padding": cssEdges(look("menu_padding")),
    ...constraints(node.get("size_constraints")),
    ...surfaceShape(look("shape")),
    ...clip(node.get("clip_behavior")),
  });

  const panel = onceOpen(open, () => (
    <MenuPanel
      open={open()}
      anchor={() => root}
      float={{ placement: "bottom-start", gap: gap(), flips: false, keeps: MARGIN }}
      close={cancel}
      class={`popup-menu${shapeClass(look("shape"))}`}
      role="menu"
      id={id}
      style={panelStyle()}
      leaves={leaves()}
    >
      <PopupItems items={children(node, "items")} choose={choose} cancel={cancel} />
    </MenuPanel>
  ));

  return (
    <div
      ref={dress(node, {
        class: () => `popup${content() === undefined ? "" : " popup-content"}`,
        ref: (element) => {
          root = element;
        },
      })}
    >
      <button
        ref={(element) => {
          button = element;
          press.whole(element);
        }}
        type="button"
        class={`pressable ${content() === undefined ? "button icon-button icon-button-plain" : "popup-button"}`}
        aria-haspopup="menu"
        aria-expanded={open()}
        aria-controls={open() ? id : undefined}
        aria-label={content() === undefined ? (tooltipText(node.get("tooltip")) ?? "Show menu") : undefined}
        disabled={node.disabled()}
      >
        <Show
          when={content() === undefined}
          fallback={
            <span
              class="surface popup-face"
              style={{ "--splash-radius": px(node.get("splash_radius")) }}
              ref={(element) => (face = element)}
            >
              <Slot value={content()} />
            </span>
          }
        >
          <span
            class={`surface shape-face button-face${shapeClass(read("shape"))}`}
            ref={(element) => (face = element)}
            style={{
              "--surface-inset": splash(),
              ...styleProperties(read),
              "--icon-size": px(look("icon_size")),
              "--icon-color": cssColor(look("icon_color")),
              "--padding": cssEdges(node.get("padding")),
            }}
          >
            <Show when={node.get("icon") !== undefined} fallback={<IconGlyph value={MORE_VERT} />}>
              <IconSlot value={node.get("icon")} />
            </Show>
          </span>
        </Show>
      </button>
      {panel}
    </div>
  );
}

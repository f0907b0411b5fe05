import { createSignal, type JSX, onCleanup } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { Values } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, children } from "../../tree/read";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { number, point } from "../../values/number";
import { elevation } from "../../values/shadow";
import { Control } from "../control";
import { dress } from "../dress";
import { useMethods } from "../methods";
import { focusOwner, giveBack } from "../pressable/give_back";
import { shapeClass, surfaceShape } from "../shape/shape";
import { type Button, type Trigger, watchPresses } from "./context_presses";
import { MenuPanel, onceOpen } from "./menu_panel";
import { PopupItems } from "./popup_items";
import "../layout/flex.css";
import "./context_menu.css";

/** What opens the menu of a button if the program does not say. */
const TRIGGERS: Record<Button, Trigger | undefined> = {
  primary: undefined,
  secondary: "down",
  tertiary: "down",
};

interface Opening {
  /** Nothing for a menu that the program has opened. */
  button: Button | null;
  trigger: Trigger | null;
  global: { x: number; y: number };
  local: { x: number; y: number };
}

/** Adds menus to its content that open where it is pressed. */
export function ContextMenu(props: { node: ControlNode<"ContextMenu"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("popup_menu_theme");
  const [opening, setOpening] = createSignal<Opening>();
  let root!: HTMLElement;
  let anchor!: HTMLElement;

  let opener: HTMLElement | undefined;
  const close = (): void => {
    setOpening(undefined);
    queueMicrotask(() => giveBack(opener));
  };

  const items = (button: Button | null): ControlNode[] => {
    const own = button === null ? [] : children(node, `${button}_items`);
    return own.length > 0 ? own : children(node, "items");
  };
  const open = (at: { x: number; y: number }, button: Button | null, trigger: Trigger | null): boolean => {
    if (node.disabled() || items(button).length === 0) return false;
    const box = root.getBoundingClientRect();
    opener = focusOwner();
    setOpening({ button, trigger, global: at, local: { x: at.x - box.left, y: at.y - box.top } });
    return true;
  };
  const facts = (at: Opening): Values["ContextMenuDismissEvent"] => ({
    b: at.button,
    tr: at.trigger,
    ic: items(at.button).length,
    g: at.global,
    l: at.local,
  });
  const cancel = (): void => {
    const at = opening();
    if (at === undefined) return;
    close();
    node.fire("dismiss", facts(at));
  };
  const choose = (item: ControlNode): void => {
    const at = opening();
    if (at === undefined) return;
    close();
    const checked = bool(item, "checked");
    item.fire("click", checked === undefined ? null : !checked);
    node.fire("select", { ...facts(at), id: item.id, idx: items(at.button).indexOf(item) });
  };

  useMethods(node, {
    open({ global_position, local_position }) {
      const box = root.getBoundingClientRect();
      const local = point(local_position);
      const at = point(global_position) ??
        (local && { x: box.left + local.x, y: box.top + local.y }) ?? {
          x: box.left + box.width / 2,
          y: box.top + box.height / 2,
        };
      open(at, null, null);
      return null;
    },
  });

  const press = watchPresses((button, trigger, event) => {
    if ((node.get(`${button}_trigger`) ?? TRIGGERS[button]) !== trigger) return false;
    return open({ x: event.clientX, y: event.clientY }, button, trigger);
  });
  const dressed = dress(node, {
    class: "box context-menu",
    receiver: () => press,
    ref: (element) => {
      root = element;
    },
  });
  onCleanup(press.end);

  const panel = onceOpen(
    () => opening() !== undefined,
    () => (
      <MenuPanel
        open={opening() !== undefined}
        anchor={() => anchor}
        float={{ placement: "bottom-start" }}
        close={cancel}
        class={`popup-menu${shapeClass(theme("shape"))}`}
        role="menu"
        label="Popup menu"
        style={{
          "--menu-face": cssColor(theme("color")),
          "--menu-shadow": elevation(number(theme("elevation")) ?? 3, theme("shadow_color")),
          "--menu-padding": cssEdges(theme("menu_padding")),
          ...surfaceShape(theme("shape")),
        }}
      >
        <PopupItems items={items(opening()?.button ?? null)} choose={choose} cancel={cancel} />
      </MenuPanel>
    ),
  );

  return (
    <div ref={dressed}>
      <Control node={child(node, "content")} />
      <span
        ref={anchor}
        class="context-menu-point"
        aria-hidden="true"
        style={{ left: `${opening()?.global.x ?? 0}px`, top: `${opening()?.global.y ?? 0}px` }}
      />
      {panel}
    </div>
  );
}

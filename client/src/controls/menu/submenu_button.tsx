import { createMemo, createSignal, type JSX, type Signal } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children, map } from "../../tree/read";
import { isFields } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { number, point } from "../../values/number";
import { Controls } from "../control";
import { clip } from "../pressable/clip";
import { createPressable } from "../pressable/pressable";
import type { Receiver } from "../pressable/receivers";
import { MenuContext, useMenuLevel } from "./menu_context";
import { MenuEntry } from "./menu_entry";
import { MenuPanel, onceOpen } from "./menu_panel";
import { menuClass, menuStyle } from "./menu_style";
import { focusFirst, roving } from "./roving";

/** An entry of a menu that opens another menu: below it in a bar, beside it in a menu. */
export function SubmenuButton(props: { node: ControlNode<"SubmenuButton"> }): JSX.Element {
  const node = props.node;
  const level = useMenuLevel();
  let element!: HTMLButtonElement;
  let panel: HTMLElement | undefined;
  /** Which menu within this one is open; asked for from the first time on that this one is. */
  let inner: Signal<ControlNode | undefined> | undefined;
  const open = createMemo(() => level.open() === node);
  const inBar = level.depth === 0;

  const show = () => level.setOpen(node);
  const hide = () => {
    if (open()) level.setOpen(undefined);
  };
  /** Opens it for the keyboard, which goes on in it. */
  const enter = () => {
    show();
    queueMicrotask(() => {
      if (panel) focusFirst(panel);
    });
  };
  const press = createPressable(node, {
    // a click that counts no presses is one of a key
    press: (event) => (event.detail === 0 ? enter() : open() && inBar ? hide() : show()),
  });
  let was = false;
  const tell = () => {
    const now = open();
    if (now === was) return;
    was = now;
    node.fire(now ? "open" : "close");
    if (!now) inner?.[1](undefined);
  };

  const move = roving(() => panel as HTMLElement);
  const opener = inBar ? "ArrowDown" : "ArrowRight";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open()) {
      event.stopPropagation();
      hide();
      return;
    }
    // the letters of who has opened it with the mouse mean what is in it
    if (inBar && open() && event.key.length === 1 && event.key !== " ") move(event);
    if (event.key !== opener) return;
    event.preventDefault();
    event.stopPropagation();
    enter();
  };
  const onPanelKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" || (event.key === "ArrowLeft" && !inBar)) {
      event.preventDefault();
      event.stopPropagation();
      hide();
      element.focus({ preventScroll: true });
    } else if (event.key === "Tab") {
      level.closeAll();
    } else {
      move(event);
    }
  };
  /** Where the menu begins, from where it does by itself: its style may name another corner of the entry. */
  const shift = () => {
    const own = point(node.get("alignment_offset")) ?? { x: 0, y: 0 };
    const style = map(node, "menu_style");
    const at = alignment(style?.alignment);
    if (!at) return own;
    const part = (share: number, usual: number) => (share + 1) / 2 - usual;
    return {
      x: own.x + part(at.x, inBar ? 0 : 1) * element.offsetWidth,
      y: own.y + part(at.y, inBar ? 1 : 0) * element.offsetHeight,
    };
  };
  const most = () => {
    const size = map(node, "menu_style")?.max_size;
    return isFields(size) ? number(size.height) : undefined;
  };

  const menu = onceOpen(open, () => {
    inner = createSignal<ControlNode>();
    return (
      <MenuContext.Provider
        value={{ depth: level.depth + 1, open: inner[0], setOpen: inner[1], closeAll: level.closeAll }}
      >
        <MenuPanel
          open={open()}
          anchor={() => element}
          float={{
            placement: inBar ? "bottom-start" : "right-start",
            gap: inBar ? shift().y : shift().x,
            along: inBar ? shift().x : shift().y - 8,
            height: most(),
          }}
          close={hide}
          inside={(target) => target instanceof Element && target.closest(".menu, .menu-bar") !== null}
          class={`submenu-panel${menuClass(node.get("menu_style"))}`}
          role="menu"
          ref={(one) => {
            panel = one;
          }}
          style={{ ...menuStyle(node.get("menu_style")), ...clip(node.get("clip_behavior")) }}
          onKeyDown={onPanelKeyDown}
        >
          <Entries node={node} />
        </MenuPanel>
      </MenuContext.Provider>
    );
  });
  const receiver: Receiver = {
    enter(event) {
      if (event.pointerType !== "touch" && (!inBar || level.open())) show();
    },
    key: onKeyDown,
  };
  const trailing = inBar ? undefined : ((<Arrow />) as Element);

  return (
    <>
      <MenuEntry
        node={node}
        press={press}
        class={`submenu${open() ? " submenu-open" : ""}`}
        expanded={open()}
        ref={(button) => {
          element = button;
        }}
        receiver={receiver}
        trailing={trailing}
        also={tell}
      />
      {menu}
    </>
  );
}

function Entries(props: { node: ControlNode }): JSX.Element {
  return <Controls nodes={children(props.node, "controls")} />;
}

function Arrow(): JSX.Element {
  return (
    <svg class="submenu-arrow" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M10 17l5-5-5-5z" fill="currentColor" />
    </svg>
  );
}

import { createEffect, createMemo, createSignal, For, type JSX, on, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child, children, num } from "../../tree/read";
import { cursor } from "../../values/cursor";
import { cssEdges } from "../../values/edges";
import { Control } from "../control";
import { dress } from "../dress";
import { words } from "../naming/words";
import { clip } from "../pressable/clip";
import { receive } from "../pressable/receivers";
import { scrolling } from "../scroll";
import { RoomOf } from "./near_controls";
import { Placed } from "./placed";
import { prototypeOf } from "./prototype";
import { dragItem, ITEM, ReorderContext, type ReorderList } from "./reorder";
import { Room } from "./window_of_items";
import { windowed } from "./windowed";
import "./flex.css";
import "./list_view.css";
import "./reorderable_list_view.css";

/** How long a finger rests on an item until it can be dragged, in milliseconds. */
const HOLD = 500;

/** From this many items on, only those near what is seen are in the page. */
const MANY = 200;

const sizeOf = (element: HTMLElement, across: boolean) =>
  across ? element.offsetWidth : element.offsetHeight;

/** A list whose items the visitor can put in another order. */
export function ReorderableListView(props: { node: ControlNode<"ReorderableListView"> }): JSX.Element {
  const { node } = props;
  const horizontal = () => bool(node, "horizontal", false);
  const scroll = scrolling(node, () => (horizontal() ? "horizontal" : "vertical"), true);
  const sent = createMemo(() => children(node, "controls"));
  // the visitor's order holds until the server says something else
  const [own, setOwn] = createSignal<ControlNode[]>();
  createEffect(on(sent, () => setOwn(undefined), { defer: true }));
  const items = () => own() ?? sent();
  const [carried, setCarried] = createSignal<ControlNode>();
  let body!: HTMLDivElement;

  const prototype = prototypeOf(node, items);
  const { extent } = prototype;
  const spacing = () => num(node, "spacing", 0);
  /** Where the list begins, as a part of what is seen. */
  const anchor = () => Math.min(Math.max(num(node, "anchor", 0), 0), 1);
  const rule = () => num(node, "divider_thickness", 0);

  const axis = () => (horizontal() ? "horizontal" : "vertical");
  const near = windowed({
    node,
    items,
    active: () => bool(node, "build_controls_on_demand", true) && items().length > MANY,
    axis,
    gap: spacing,
    lead: () => {
      const header = child(node, "header") && body.querySelector<HTMLElement>(":scope > [data-control]");
      const before = anchor() * (horizontal() ? body.clientWidth : body.clientHeight);
      return before + (header ? sizeOf(header, horizontal()) : 0);
    },
    extent,
    margin: () => num(node, "cache_extent"),
    carried,
  });

  const shown = () => [...body.children].filter((each): each is HTMLElement => each.hasAttribute(ITEM));
  const list: ReorderList = {
    items: shown,
    count: () => items().length,
    around: near.around,
    scroller: () => body,
    speed: () => num(node, "auto_scroller_velocity_scalar", 50),
    gap: spacing,
    horizontal,
    start(index) {
      setCarried(items()[index]);
      node.fire("reorder_start", { old_index: index });
    },
    end(from, to) {
      ended(from, to);
      if (from !== to) move(from, to);
      const item = carried();
      const ends = () => setCarried((now) => (now === item ? undefined : now));
      // until its place is laid out: a browser that anchors what it scrolls would follow it there
      requestAnimationFrame(() => setTimeout(ends));
    },
  };
  /** As in Flet: before which item it came to rest, where `reorder` says which it is then. */
  const ended = (from: number, to: number) =>
    node.fire("reorder_end", { new_index: to > from ? to + 1 : to });
  const move = (from: number, to: number) => {
    const next = [...items()];
    next.splice(to, 0, ...next.splice(from, 1));
    setOwn(next);
    node.fire("reorder", { old_index: from, new_index: to });
  };
  const grab = (event: PointerEvent, inside: Element) => {
    if (!node.disabled()) dragItem(event, inside, list);
  };
  const nudge = (inside: Element, step: 1 | -1) => {
    const from = Number(inside.closest(`[${ITEM}]`)?.getAttribute(ITEM) ?? -1);
    const to = from + step;
    if (from < 0 || to < 0 || to >= items().length || node.disabled()) return;
    node.fire("reorder_start", { old_index: from });
    ended(from, to);
    move(from, to);
    (inside as HTMLElement).focus();
  };

  /** On a touch screen, where handles are small, holding an item lifts it. */
  const hold = (event: PointerEvent) => {
    if (event.pointerType !== "touch" || node.disabled()) return;
    if (bool(node, "show_default_drag_handles", true)) dragItem(event, event.target as Element, list, HOLD);
  };
  /** What the browser makes of a finger that rests and moves: not while it carries an item. */
  const keep = (event: Event) => {
    if (event.cancelable && carried()) event.preventDefault();
  };

  const dressed = dress(node, {
    class: () =>
      [
        "list-view reorderable scroll stretch",
        horizontal() ? "row" : "column",
        bool(node, "reverse", false) && "reverse",
        carried() && "carries",
        scroll.class,
      ]
        .filter(Boolean)
        .join(" "),
    style: () => ({
      padding: cssEdges(node.get("padding")),
      "--item-extent": extent() === undefined ? undefined : `${extent()}px`,
      "--spacing": spacing() > 0 ? `${spacing()}px` : undefined,
      "--rule": rule() > 0 ? `${rule()}px` : undefined,
      ...clip(node.get("clip_behavior") ?? "hardEdge"),
      ...scroll.style,
    }),
    receiver: () => ({ down: hold, menu: keep }),
    ref: (element) => {
      body = element as HTMLDivElement;
      scroll.ref(element);
      near.ref(element);
      element.addEventListener("touchmove", keep, { passive: false });
    },
  });

  return (
    <ReorderContext.Provider value={{ grab, nudge }}>
      <div ref={dressed}>
        {prototype.shown()}
        <Show when={anchor() > 0}>
          <div
            class="list-room"
            aria-hidden="true"
            style={{ [horizontal() ? "width" : "height"]: `${anchor() * 100}%` }}
          />
        </Show>
        <Control node={child(node, "header")} />
        <Placed>
          <For each={near.pieces()}>
            {(item) =>
              item instanceof Room ? (
                <RoomOf room={item} class="list-room" horizontal={horizontal()} />
              ) : (
                <div
                  class="reorderable-item box"
                  classList={{
                    even: extent() !== undefined,
                    loose: horizontal(),
                    ruled: rule() > 0 && item !== items()[0],
                  }}
                  data-reorder-item={near.at(item)}
                >
                  <Control node={item} />
                  <Show when={bool(node, "show_default_drag_handles", true)}>
                    <Handle
                      item={item}
                      cursor={cursor(node.get("mouse_cursor"))}
                      grab={grab}
                      nudge={nudge}
                      horizontal={horizontal()}
                    />
                  </Show>
                </div>
              )
            }
          </For>
        </Placed>
        <Control node={child(node, "footer")} />
      </div>
    </ReorderContext.Provider>
  );
}

function Handle(props: {
  item: ControlNode;
  cursor: string | undefined;
  horizontal: boolean;
  grab: (event: PointerEvent, inside: Element) => void;
  nudge: (inside: Element, step: 1 | -1) => void;
}): JSX.Element {
  const key = (event: KeyboardEvent, element: HTMLElement) => {
    const back = props.horizontal ? "ArrowLeft" : "ArrowUp";
    const on = props.horizontal ? "ArrowRight" : "ArrowDown";
    if (event.key !== back && event.key !== on) return;
    event.preventDefault();
    props.nudge(element, event.key === back ? -1 : 1);
  };
  return (
    <button
      type="button"
      class="reorder-handle"
      aria-label={`Move ${words(props.item)}`.trim()}
      aria-description="Arrow keys move this item"
      style={{ cursor: props.cursor }}
      ref={(element) => receive(element, { down: props.grab, key })}
    />
  );
}

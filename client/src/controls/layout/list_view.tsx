import { createMemo, For, type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, children, num } from "../../tree/read";
import { cssEdges, edges } from "../../values/edges";
import { px } from "../../values/number";
import { Control } from "../control";
import { dress } from "../dress";
import { gradually } from "../gradual/gradually";
import { Gap } from "../gradual/growing";
import { Unbuilt } from "../gradual/unbuilt";
import { clip } from "../pressable/clip";
import { scrolling } from "../scroll";
import { RoomOf } from "./near_controls";
import { Placed } from "./placed";
import { prototypeOf } from "./prototype";
import { Room } from "./window_of_items";
import { windowed } from "./windowed";
import "./flex.css";
import "./list_view.css";

/** From this many controls on, only those near what is seen are in the page. */
const MANY = 200;

/** Controls one after the other that scroll. */
export function ListView(props: { node: ControlNode<"ListView"> }): JSX.Element {
  const { node } = props;
  const horizontal = () => bool(node, "horizontal", false);
  const items = createMemo(() => children(node, "controls"));
  const spacing = () => num(node, "spacing", 0);
  const rule = () => num(node, "divider_thickness", 0);
  const scroll = scrolling(node, () => (horizontal() ? "horizontal" : "vertical"), true);
  const prototype = prototypeOf(node, items);
  // measured: those with gaps are as long as they are
  const extent = () => (spacing() > 0 ? undefined : prototype.extent());

  const onDemand = () => bool(node, "build_controls_on_demand", true) && items().length > MANY;
  const near = windowed({
    node,
    items,
    active: onDemand,
    axis: () => (horizontal() ? "horizontal" : "vertical"),
    gap: spacing,
    lead: () => {
      const padding = edges(node.get("padding"));
      return padding ? (horizontal() ? padding.left : padding.top) : 0;
    },
    extent,
    margin: () => num(node, "cache_extent"),
  });
  const growing = gradually(() => (onDemand() ? [] : items()));

  const dressed = dress(node, {
    class: () =>
      [
        horizontal() ? "row" : "column",
        "stretch scroll list-view",
        bool(node, "reverse", false) && "reverse",
        extent() !== undefined && "even",
        scroll.class,
      ]
        .filter(Boolean)
        .join(" "),
    style: () => ({
      gap: rule() > 0 ? undefined : `${spacing()}px`,
      padding: cssEdges(node.get("padding")),
      "--room-above": horizontal() ? undefined : px(edges(node.get("padding"))?.top),
      "--item-extent": extent() === undefined ? undefined : `${extent()}px`,
      ...clip(node.get("clip_behavior") ?? "hardEdge"),
      ...scroll.style,
    }),
    ref: (element) => {
      scroll.ref(element);
      near.ref(element);
    },
  });

  return (
    <div ref={dressed}>
      {prototype.shown()}
      <Placed>
        <For each={onDemand() ? near.pieces() : growing()}>
          {(item) =>
            item instanceof Room ? (
              <RoomOf
                room={item}
                class="list-room"
                horizontal={horizontal()}
                more={rule() > 0 ? spacing() : 0}
              />
            ) : (
              <>
                <Show when={rule() > 0 && item !== items()[0]}>
                  <Separator room={spacing()} thickness={rule()} horizontal={horizontal()} />
                </Show>
                {item instanceof Gap ? <Unbuilt gap={item} /> : <Control node={item} />}
              </>
            )
          }
        </For>
      </Placed>
    </div>
  );
}

export function Separator(props: { room: number; thickness: number; horizontal: boolean }): JSX.Element {
  const side = () => (props.horizontal ? "width" : "height");
  return (
    <div class="list-separator" aria-hidden="true" style={{ [side()]: `${props.room}px` }}>
      <div style={{ [side()]: `${props.thickness}px` }} />
    </div>
  );
}

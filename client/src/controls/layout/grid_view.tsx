import { createMemo, createSignal, type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, children, num } from "../../tree/read";
import { cssEdges, edges } from "../../values/edges";
import { dress } from "../dress";
import { gradually } from "../gradual/gradually";
import { clip } from "../pressable/clip";
import { scrolling } from "../scroll";
import { NearControls } from "./near_controls";
import { windowed } from "./windowed";
import "./flex.css";
import "./grid_view.css";

/** From this many tiles on, only those near what is seen are in the page. */
const MANY = 200;
/** So many are there before it is known how many fit. */
const AT_FIRST = 60;

/** How many tiles stand beside each other: a fixed number, or as many as make none longer than `max_extent`. */
export function runs(room: number, fixed: number, longest: number | undefined, gap: number): number {
  if (longest === undefined) return Math.max(1, fixed);
  return Math.max(1, Math.ceil(room / (longest + gap)));
}

/** Tiles of one size in rows (or columns) that scroll. */
export function GridView(props: { node: ControlNode<"GridView"> }): JSX.Element {
  const { node } = props;
  const [room, setRoom] = createSignal(0);
  const horizontal = () => bool(node, "horizontal", false);
  const count = () =>
    runs(room(), num(node, "runs_count", 1), num(node, "max_extent"), num(node, "run_spacing", 10));
  const scroll = scrolling(node, () => (horizontal() ? "horizontal" : "vertical"), true);

  const items = createMemo(() => children(node, "controls"));
  const onDemand = () => bool(node, "build_controls_on_demand", true) && items().length > MANY;
  const gap = () => num(node, "spacing", 10);
  const length = () => (room() - (count() - 1) * num(node, "run_spacing", 10)) / count() / ratio(node);
  const axis = () => (horizontal() ? "horizontal" : "vertical");
  const near = windowed({
    node,
    items,
    active: onDemand,
    axis,
    across: count,
    gap,
    // how many fit is known once the grid has been laid out
    extent: () => Math.max(length(), 1),
    atFirst: () => ({ first: 0, last: Math.ceil(AT_FIRST / count()) }),
    margin: () => num(node, "cache_extent"),
    lead: () => {
      const padding = edges(node.get("padding"));
      return padding ? (horizontal() ? padding.left : padding.top) : 0;
    },
  });
  const growing = gradually(() => (onDemand() ? [] : items()));

  const watch = (element: HTMLElement) => {
    scroll.ref(element);
    const observer = new ResizeObserver(() => {
      const padding = edges(node.peek("padding")) ?? { top: 0, right: 0, bottom: 0, left: 0 };
      setRoom(
        horizontal()
          ? element.clientHeight - padding.top - padding.bottom
          : element.clientWidth - padding.left - padding.right,
      );
    });
    observer.observe(element);
    onCleanup(() => observer.disconnect());
    near.ref(element);
  };

  const dressed = dress(node, {
    class: () =>
      [
        "grid-view",
        horizontal() ? "grid-across" : "grid-down",
        bool(node, "reverse", false) && "reverse",
        onDemand() && "on-demand",
        scroll.class,
      ]
        .filter(Boolean)
        .join(" "),
    style: () => {
      // the gap along the scrolled axis is `spacing`, that between the runs `run_spacing`
      const along = `${gap()}px`;
      const between = `${num(node, "run_spacing", 10)}px`;
      return {
        [horizontal() ? "grid-template-rows" : "grid-template-columns"]: `repeat(${count()}, minmax(0, 1fr))`,
        gap: horizontal() ? `${between} ${along}` : `${along} ${between}`,
        padding: cssEdges(node.get("padding")),
        "--across": `calc((100% - ${count() - 1} * ${between}) / ${count()})`,
        "--tile-ratio": String(horizontal() ? 1 / ratio(node) : ratio(node)),
        ...clip(node.get("clip_behavior") ?? "hardEdge"),
        ...scroll.style,
      };
    },
    ref: watch,
  });

  return (
    <div ref={dressed}>
      <NearControls
        pieces={onDemand() ? near.pieces() : growing()}
        room="grid-room"
        horizontal={horizontal()}
      />
    </div>
  );
}

/** Length across the scrolled axis to length along it. */
const ratio = (node: ControlNode): number => num(node, "child_aspect_ratio", 1) || 1;

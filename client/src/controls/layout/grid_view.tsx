import { createMemo, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { isPrinting } from "../../browser/printing";
import type { ControlNode } from "../../tree/node";
import { bool, children, num } from "../../tree/read";
import { cssEdges, edges } from "../../values/edges";
import { Controls } from "../control";
import { dress } from "../dress";
import { clip } from "../pressable/clip";
import { scrolling } from "../scroll";
import { axisOf } from "../scrolling/axis";
import { even, type Stretch, stretchOf } from "./stretch_of_items";
import "./flex.css";
import "./grid_view.css";

/** From this many tiles on, only those near what is seen are in the page. */
const MANY = 200;
const AT_FIRST = 30;

/** How far beyond the edges tiles are kept, in pixels. */
const MARGIN = 800;

/** How many tiles stand beside each other: a fixed number, or as many as make none longer than `max_extent`. */
export function runs(room: number, fixed: number, longest: number | undefined, gap: number): number {
  if (longest === undefined) return Math.max(1, fixed);
  return Math.max(1, Math.ceil(room / (longest + gap)));
}

/** Tiles of one size in rows (or columns) that scroll. */
export function GridView(props: { node: ControlNode<"GridView"> }): JSX.Element {
  const { node } = props;
  const [room, setRoom] = createSignal(0);
  const [place, setPlace] = createSignal({ offset: 0, viewport: 0 });
  const horizontal = () => bool(node, "horizontal", false);
  const count = () =>
    runs(room(), num(node, "runs_count", 1), num(node, "max_extent"), num(node, "run_spacing", 10));
  const scroll = scrolling(node, () => (horizontal() ? "horizontal" : "vertical"), true);

  const items = createMemo(() => children(node, "controls"));
  const active = () => bool(node, "build_controls_on_demand", true) && items().length > MANY && !isPrinting();
  const gap = () => num(node, "spacing", 10);
  const length = () => (room() - (count() - 1) * num(node, "run_spacing", 10)) / count() / ratio(node);
  const near = createMemo(
    (): Stretch => {
      const rows = Math.ceil(items().length / count());
      if (!active()) return { first: 0, last: rows, before: 0, after: 0 };
      // how many fit is known once the grid has been laid out
      if (room() === 0) return { first: 0, last: Math.ceil(AT_FIRST / count()), before: 0, after: 0 };
      const { offset, viewport } = place();
      const margin = num(node, "cache_extent") ?? MARGIN;
      return stretchOf(even(rows, length(), gap()), offset - margin, offset + (viewport || room()) + margin);
    },
    undefined,
    {
      equals: (a, b) =>
        a.first === b.first && a.last === b.last && a.before === b.before && a.after === b.after,
    },
  );
  const shown = createMemo(() => items().slice(near().first * count(), near().last * count()));

  const watch = (element: HTMLElement) => {
    scroll.ref(element);
    const look = () => {
      const along = axisOf(element, horizontal() ? "horizontal" : "vertical");
      setPlace({ offset: along.get(), viewport: along.viewport });
    };
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(() => {
      look();
      const padding = edges(node.peek("padding")) ?? { top: 0, right: 0, bottom: 0, left: 0 };
      setRoom(
        horizontal()
          ? element.clientHeight - padding.top - padding.bottom
          : element.clientWidth - padding.left - padding.right,
      );
    });
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  };

  const dressed = dress(node, {
    class: () =>
      [
        "grid-view",
        horizontal() ? "grid-across" : "grid-down",
        bool(node, "reverse", false) && "reverse",
        bool(node, "build_controls_on_demand", true) &&
          children(node, "controls").length > MANY &&
          "on-demand",
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
      <Room length={near().before - gap()} horizontal={horizontal()} />
      <Controls nodes={shown()} />
      <Room length={near().after - gap()} horizontal={horizontal()} />
    </div>
  );
}

/** Where tiles would be that are out of sight. */
function Room(props: { length: number; horizontal: boolean }): JSX.Element {
  return (
    <Show when={props.length > 0}>
      <div
        class="grid-room"
        style={{ [props.horizontal ? "width" : "height"]: `${props.length}px` }}
        aria-hidden="true"
      />
    </Show>
  );
}

/** Length across the scrolled axis to length along it. */
const ratio = (node: ControlNode): number => num(node, "child_aspect_ratio", 1) || 1;

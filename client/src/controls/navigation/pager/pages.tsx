import { createEffect, createMemo, createSignal, For, type JSX, Show, untrack } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { Control } from "../../control";
import { receive } from "../../pressable/receivers";
import type { Pager } from "./pager";
import { swipe } from "./swipe";
import "./pages.css";

/** What a page is to those who do not see it. */
type PageAttributes = Pick<JSX.HTMLAttributes<HTMLDivElement>, "role" | "id" | "aria-labelledby">;

export interface PagesProps {
  pager: Pager;
  nodes: readonly ControlNode[];
  axis: "horizontal" | "vertical";
  /** Later pages lie on the side where earlier ones would be. */
  reverse?: boolean;
  /** Part of the view that a page takes. */
  fraction: number;
  /** Whether the first and the last page can stand in the middle. */
  padEnds?: boolean;
  /** Whether who goes on with the keyboard or a screen reader gets to the pages beside the one in view. */
  goesOn?: boolean;
  pageAttributes?: (index: number) => PageAttributes;
}

/** The strip of pages that a pager moves. A page is made when it first comes into view and kept from then on. */
export function Pages(props: PagesProps): JSX.Element {
  const [view, setView] = createSignal<HTMLElement>();
  const isHorizontal = (): boolean => props.axis === "horizontal";
  const extent = (): number => {
    const element = view();
    if (!element) return 1;
    return (isHorizontal() ? element.clientWidth : element.clientHeight) * props.fraction || 1;
  };
  const rtl = (): boolean => {
    const element = view();
    return isHorizontal() && element !== undefined && getComputedStyle(element).direction === "rtl";
  };
  const mirrored = (): boolean => rtl() !== (props.reverse === true);

  /** In parts of the view: how far the first page is moved from the view's start. */
  const shift = (): number => {
    const size = props.fraction;
    const rest = (1 - size) / 2;
    if (props.padEnds !== false) return rest - props.pager.position() * size;
    const furthest = Math.max(0, props.nodes.length * size - 1);
    return -Math.min(furthest, props.pager.position() * size);
  };
  const track = (): JSX.CSSProperties => {
    const motion = props.pager.motion();
    const sign = mirrored() ? -1 : 1;
    const by = `${sign * shift() * 100}%`;
    return {
      transform: isHorizontal() ? `translateX(${by})` : `translateY(${by})`,
      transition: motion ? `transform ${motion.duration}ms ${motion.curve}` : undefined,
      "flex-direction": isHorizontal()
        ? props.reverse
          ? "row-reverse"
          : "row"
        : props.reverse
          ? "column-reverse"
          : "column",
    };
  };

  const isNext = (index: number): boolean =>
    props.goesOn === true && Math.abs(index - Math.round(props.pager.position())) === 1;

  const ref = (element: HTMLElement): void => {
    setView(element);
    let from = 0;
    let held = false;
    swipe(element, {
      axis: () => props.axis,
      mirrored,
      onMove(pixels) {
        if (!held) from = untrack(props.pager.position);
        held = true;
        props.pager.place(from + pixels / extent());
      },
      onEnd(speed) {
        held = false;
        props.pager.release(speed / extent());
      },
      onTurn: (by) => void props.pager.go(Math.round(untrack(props.pager.position)) + by),
    });
  };

  return (
    <div ref={ref} class="pages" classList={{ vertical: !isHorizontal() }}>
      <div class="pages-track" style={track()}>
        <For each={props.nodes}>
          {(node, index) => (
            <Page
              node={node}
              shown={
                Math.abs(index() - props.pager.position()) < (1 + 1 / props.fraction) / 2 || isNext(index())
              }
              reached={isNext(index()) ? () => void props.pager.go(index()) : undefined}
              current={Math.round(props.pager.position()) === index()}
              fraction={props.fraction}
              attributes={props.pageAttributes?.(index())}
            />
          )}
        </For>
      </div>
    </div>
  );
}

function Page(props: {
  node: ControlNode;
  shown: boolean;
  current: boolean;
  /** What to do when the focus gets into it, if it can. */
  reached: (() => void) | undefined;
  fraction: number;
  attributes: PageAttributes | undefined;
}): JSX.Element {
  const [made, setMade] = createSignal(false);
  createEffect(() => props.shown && setMade(true));
  const inert = createMemo(() => !props.current && props.fraction === 1 && !props.reached);
  return (
    <div
      class="pages-page box"
      role={props.attributes?.role}
      id={props.attributes?.id}
      aria-labelledby={props.attributes?.["aria-labelledby"]}
      data-shown={props.shown}
      inert={inert()}
      ref={(element) => receive(element, { focus: () => props.reached?.() })}
      style={{ flex: `0 0 ${props.fraction * 100}%` }}
    >
      <Show when={made()}>
        <Control node={props.node} />
      </Show>
    </div>
  );
}

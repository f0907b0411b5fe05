import { batch, createEffect, createMemo, createSignal, For, type JSX, onCleanup, onMount } from "solid-js";
import { wheelDrag } from "./wheel_drag";
import "./wheel.css";

export interface WheelProps {
  /** Number of items; a wheel without end begins anew after the last. */
  count: number;
  endless?: boolean;
  selected: number;
  /** Called with the item that came to stand in the middle. */
  onSelect: (index: number) => void;
  item: (index: number) => JSX.Element;
  /** What a screen reader says of the chosen item. */
  text?: (index: number) => string;
  label: string;
  disabled?: boolean;
  /** Height of an item in pixels. */
  extent: number;
  diameter?: number;
  squeeze?: number;
  /** How far the axis' middle is to the side: a part of the wheel's width. */
  offAxis?: number;
  magnification?: number;
  class?: string;
  style?: JSX.CSSProperties;
  /** What lies over the chosen item. */
  overlay?: JSX.Element;
}

/** How often the items of an endless wheel are there, so that scrolling does not come to an end. */
const ROUNDS = 200;

/** A drum of items that turns under the finger, the scroll wheel and the keys; the one in the middle is chosen. */
export function Wheel(props: WheelProps): JSX.Element {
  let scroller!: HTMLDivElement;
  const [offset, setOffset] = createSignal(0);
  const [height, setHeight] = createSignal(0);
  const total = () => (props.endless ? props.count * ROUNDS : props.count);
  const wrap = (row: number) => ((row % props.count) + props.count) % props.count;
  const row = createMemo(() => Math.min(Math.max(Math.round(offset() / props.extent), 0), total() - 1));
  const middle = () => Math.floor(ROUNDS / 2) * props.count;
  let chosen = props.selected;
  /** Where it turns to by itself. */
  let aim: number | undefined;

  const goTo = (target: number, smooth: boolean) => {
    const within = Math.min(Math.max(target, 0), total() - 1);
    aim = smooth ? within : undefined;
    scroller.scrollTo({ top: within * props.extent, behavior: smooth ? "smooth" : "instant" });
  };
  const choose = (index: number) => {
    if (index === chosen) return;
    chosen = index;
    props.onSelect(index);
  };
  const onScroll = () => {
    setOffset(scroller.scrollTop);
    if (props.count > 0 && !settling) choose(wrap(row()));
    clearTimeout(rest);
    rest = setTimeout(settle, 120);
  };
  let rest: ReturnType<typeof setTimeout> | undefined;
  // what the program sets is not the visitor's choice
  let settling = false;
  const settle = () => {
    settling = false;
    if (drag.held()) return;
    const to = aim ?? row();
    aim = undefined;
    if (Math.abs(scroller.scrollTop - to * props.extent) > 0.5) goTo(to, true);
  };
  const takeHold = () => {
    aim = undefined;
  };

  const place = () => {
    const present = wrap(row());
    if (props.selected === present && scroller.scrollTop > 0) return;
    const target = props.endless ? middle() + props.selected : props.selected;
    settling = true;
    chosen = props.selected;
    goTo(target, false);
    setOffset(scroller.scrollTop);
  };
  let drag!: ReturnType<typeof wheelDrag>;
  onMount(() => {
    scroller.addEventListener("wheel", takeHold, { passive: true });
    scroller.addEventListener("pointerdown", takeHold);
    drag = wheelDrag(scroller, () => !props.disabled, settle);
    // together: items are made for the place where the wheel stands
    const sizes = new ResizeObserver(() =>
      batch(() => {
        setHeight(scroller.clientHeight);
        place();
      }),
    );
    sizes.observe(scroller);
    onCleanup(() => sizes.disconnect());
    createEffect(() => {
      props.selected;
      props.count;
      props.extent;
      queueMicrotask(place);
    });
  });
  onCleanup(() => clearTimeout(rest));

  const drum = createMemo(() =>
    cylinder({ height: height(), diameter: props.diameter ?? 1.07, squeeze: props.squeeze ?? 1.45 }),
  );
  const rows = createMemo<number[]>(
    () => {
      const reach = Math.ceil(drum().reach / props.extent);
      const from = Math.max(row() - reach, 0);
      const to = Math.min(row() + reach, total() - 1);
      return Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at);
    },
    [],
    { equals: (one, other) => one.length === other.length && one[0] === other[0] },
  );
  const magnified = () => props.magnification ?? 1;
  const look = (at: number): JSX.CSSProperties => {
    const away = at * props.extent - offset();
    const isMiddle = Math.abs(away) < props.extent / 2;
    return {
      transform: `${drum().turn(away)}${isMiddle ? ` scale(${magnified()})` : ""}`,
      opacity: isMiddle ? 1 : 0.447,
      visibility: Math.abs(away) > drum().reach ? "hidden" : undefined,
    };
  };

  const STEPS: Record<string, (from: number) => number> = {
    ArrowUp: () => -1,
    ArrowDown: () => 1,
    PageUp: () => -5,
    PageDown: () => 5,
    Home: (from) => -wrap(from),
    End: (from) => props.count - 1 - wrap(from),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || props.disabled) return;
    event.preventDefault();
    event.stopPropagation();
    const from = aim ?? row();
    goTo(from + step(from), true);
  };

  return (
    <div
      class={`cupertino-wheel ${props.class ?? ""}`}
      style={{
        ...props.style,
        "--extent": `${props.extent}px`,
        "--magnified": String(magnified()),
        "--axis": `${50 * (1 - 2 * (props.offAxis ?? 0))}%`,
      }}
    >
      {props.overlay}
      <div
        ref={scroller}
        class="cupertino-wheel-scroll"
        classList={{ "cupertino-wheel-off": props.disabled === true }}
        role="spinbutton"
        tabindex={props.disabled ? -1 : 0}
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={Math.max(props.count - 1, 0)}
        aria-valuenow={props.selected}
        aria-valuetext={props.text?.(props.selected)}
        aria-disabled={props.disabled ? "true" : undefined}
        on:scroll={onScroll}
        on:keydown={onKeyDown}
      >
        <div class="cupertino-wheel-view">
          <For each={rows()}>
            {(at) => (
              <div
                class="cupertino-wheel-item"
                style={look(at)}
                on:click={() => {
                  if (!drag.moved() && !props.disabled) goTo(at, true);
                }}
              >
                {props.item(wrap(at))}
              </div>
            )}
          </For>
        </div>
        <div style={{ height: `${Math.max(total() - 1, 0) * props.extent}px` }} />
      </div>
    </div>
  );
}

interface Cylinder {
  /** How far from the middle, in pixels scrolled, something can still be seen. */
  reach: number;
  /** The CSS transform of what is `away` pixels from the middle. */
  turn: (away: number) => string;
}

/** The side of a drum that is seen through a window of some height; `diameter` and `squeeze` as in CupertinoPicker. */
function cylinder(of: { height: number; diameter: number; squeeze: number }): Cylinder {
  const radius = (of.height * of.diameter) / 2;
  const edge = of.diameter < 1 ? Math.PI / 2 : Math.asin(1 / of.diameter);
  const perPixel = of.height > 0 ? (2 * edge) / (of.squeeze * of.height) : 0;
  return {
    reach: perPixel > 0 ? edge / perPixel : 0,
    turn: (away) => `translateZ(${-radius}px) rotateX(${-away * perPixel}rad) translateZ(${radius}px)`,
  };
}

import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child, num, str } from "../../tree/read";
import { isMap } from "../../tree/wire";
import { milliseconds } from "../../values/duration";
import { number } from "../../values/number";
import { Control } from "../control";
import { dress } from "../dress";
import { useMethods } from "../methods";
import { receive } from "../pressable/receivers";
import { allowed, along, isUpright, type Way, wayOf, waysOf } from "./dismiss_way";
import { minus } from "./payload";
import { type Follower, Press } from "./press";
import { dragSlop } from "./slop";
import "../layout/flex.css";
import "./dismissible.css";

const THRESHOLD = 0.4;
/** Pixels per second from which on a movement is a throw. */
const THROW = 700;
/** How long the server may think about a dismissal, in milliseconds. */
const CONFIRM_WITHIN = 300_000;

/** A control that can be thrown aside, and what shows beneath it meanwhile. */
export function Dismissible(props: { node: ControlNode<"Dismissible"> }): JSX.Element {
  const { node } = props;
  const [moved, setMoved] = createSignal(0);
  const [moves, setMoves] = createSignal<number>();
  const [target, setTarget] = createSignal(0);
  let root!: HTMLElement;
  let confirm: ((agreed: boolean) => void) | undefined;
  let reached = false;

  useMethods(node, {
    confirm_dismiss: ({ dismiss }) => {
      confirm?.(dismiss === true);
      return null;
    },
  });

  const ways = () => waysOf(str(node, "dismiss_direction", "horizontal"));
  const upright = () => isUpright(ways());
  const rtl = () => getComputedStyle(root).direction === "rtl";
  const length = () => (upright() ? root.offsetHeight : root.offsetWidth) || 1;
  const way = (): Way => wayOf(moved(), upright(), rtl());
  const threshold = (): number => {
    const thresholds = node.get("dismiss_thresholds");
    return (isMap(thresholds) ? number(thresholds[way()]) : undefined) ?? THRESHOLD;
  };

  const tell = (distance: number) => {
    const progress = Math.min(Math.abs(distance) / length(), 1);
    const before = reached;
    reached = progress > threshold();
    const direction = distance === 0 ? "none" : way();
    node.fire("update", { direction, progress, reached, previous_reached: before });
  };
  const show = (distance: number) => {
    setMoved(distance);
    tell(distance);
  };

  /** Lets the content glide to a distance, in as much of its time as that is of its length. */
  const glide = async (to: number): Promise<void> => {
    const from = moved();
    const share = Math.min(Math.abs(to - from) / length(), 1);
    const time = (milliseconds(node.peek("movement_duration")) ?? 200) * share;
    setMoves(time);
    setTarget(to);
    const begun = performance.now();
    const follow = (now: number) => {
      const past = (now - begun) / time;
      if (past >= 1) return;
      if (past > 0) tell(from + (to - from) * past);
      frame = requestAnimationFrame(follow);
    };
    let frame = requestAnimationFrame(follow);
    await new Promise((done) => setTimeout(done, time));
    cancelAnimationFrame(frame);
    setMoves(undefined);
    show(to);
  };

  const agreed = (direction: Way): Promise<boolean> => {
    if (!node.listens("confirm_dismiss")) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), CONFIRM_WITHIN);
      confirm = (answer) => {
        clearTimeout(timer);
        confirm = undefined;
        resolve(answer);
      };
      node.fire("confirm_dismiss", { direction });
    });
  };

  /** Closes the gap that the content has left. */
  const collapse = async (): Promise<void> => {
    const time = milliseconds(node.peek("resize_duration")) ?? 300;
    const side = upright() ? "width" : "height";
    const size = root.getBoundingClientRect()[side];
    root.style.overflow = "clip";
    const shrink = root.animate([{ [side]: `${size}px` }, { [side]: "0px" }], {
      duration: time,
      fill: "forwards",
    });
    const reports = setInterval(() => node.fire("resize"), 16);
    await shrink.finished.catch(() => undefined);
    clearInterval(reports);
  };

  const release = async (speed: number): Promise<void> => {
    const direction = way();
    const thrown = Math.abs(speed) > THROW && Math.sign(speed) === Math.sign(moved());
    const leaves = moved() !== 0 && threshold() < 1 && (thrown || Math.abs(moved()) / length() > threshold());
    if (!leaves) return glide(0);
    await glide(Math.sign(moved()) * length());
    if (!(await agreed(direction))) return glide(0);
    await collapse();
    node.fire("dismiss", { direction });
  };

  const watch = (element: HTMLElement) => {
    root = element;
    const down = (event: PointerEvent) => {
      if (
        event.button !== 0 ||
        node.disabled() ||
        ways().length === 0 ||
        moves() !== undefined ||
        moved() !== 0
      )
        return;
      let dragging = false;
      const follower: Follower = {
        drags: true,
        move(press) {
          const distance = along(minus(press.at, press.start), upright());
          if (!dragging) {
            if (Math.abs(distance) <= dragSlop(press.kind) || !press.claim(follower)) return;
            dragging = true;
          }
          show(allowed(distance, ways(), upright(), rtl()));
        },
        up(press, end) {
          if (dragging) void release(along(press.velocity.at(end.timeStamp), upright()));
        },
        lost() {
          if (dragging) void glide(0);
        },
      };
      Press.of(event, element).follow(follower);
    };
    receive(element, { down });
    onCleanup(() => confirm?.(false));
  };

  const beneath = () => {
    if (moved() === 0) return undefined;
    const second = way() === "endToStart" || way() === "up" ? child(node, "secondary_background") : undefined;
    return second ?? child(node, "background");
  };
  /** Where the content stands, or glides to. */
  const place = () => (moves() === undefined ? moved() : target());
  const shift = () => {
    const along = place();
    const across =
      num(node, "cross_axis_end_offset", 0) * Math.min(Math.abs(along) / (root ? length() : 1), 1) * 100;
    return upright() ? `translate(${across}%, ${along}px)` : `translate(${along}px, ${across}%)`;
  };

  const dressed = dress(node, {
    class: "box dismissible",
    style: () => ({ "touch-action": ways().length === 0 ? undefined : upright() ? "pan-x" : "pan-y" }),
    ref: watch,
  });
  return (
    <div ref={dressed}>
      <Show when={beneath()}>
        {(background) => (
          <div class="dismissible-beneath box" aria-hidden="true">
            <Control node={background()} />
          </div>
        )}
      </Show>
      <div
        class="dismissible-content box"
        style={{
          transform: moved() === 0 ? undefined : shift(),
          transition: moves() === undefined ? undefined : `transform ${moves()}ms linear`,
        }}
      >
        <Control node={child(node, "content")} />
      </div>
    </div>
  );
}

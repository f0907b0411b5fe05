import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import { Portal } from "../../dom/portal";
import type { ControlNode } from "../../tree/node";
import { child, num, str } from "../../tree/read";
import { Control } from "../control";
import { dress } from "../dress";
import { NO_SHARE } from "../framing/no_share";
import { receive } from "../pressable/receivers";
import { Flight } from "./drop_zones";
import { cornerOf, minus, type Point } from "./payload";
import { type Follower, Press } from "./press";
import { dragSlop } from "./slop";
import "../layout/flex.css";
import "./draggable.css";

/** A control that can be dragged onto a DragTarget of its group. */
export function Draggable(props: { node: ControlNode<"Draggable"> }): JSX.Element {
  const { node } = props;
  const [at, setAt] = createSignal<Point>();
  const [picture, setPicture] = createSignal<HTMLElement>();
  let root!: HTMLElement;

  const begin = (press: Press, corner: Point) => {
    const grip = minus(press.start, corner);
    const flight = new Flight(node);
    const axis = str(node, "axis")?.toLowerCase();
    const place = (): Point => ({
      x: (axis === "vertical" ? press.start.x : press.at.x) - grip.x,
      y: (axis === "horizontal" ? press.start.y : press.at.y) - grip.y,
    });
    setPicture(portrait(root));
    setAt(place());
    node.fire("drag_start");
    return {
      move() {
        setAt(place());
        flight.move(press.at, place());
      },
      drop() {
        const taken = flight.drop(place());
        setAt(undefined);
        if (taken) node.fire("drag_complete", str(node, "group", "default"));
      },
      cancel() {
        flight.cancel();
        setAt(undefined);
      },
    };
  };

  const watch = (element: HTMLElement) => {
    root = element;
    const down = (event: PointerEvent) => {
      const limit = num(node, "max_simultaneous_drags") ?? 1;
      if (event.button !== 0 || node.disabled() || limit < 1 || at()) return;
      const corner = cornerOf(element);
      let drag: ReturnType<typeof begin> | undefined;
      const follower: Follower = {
        drags: true,
        move(press) {
          if (drag) return drag.move();
          const moved = minus(press.at, press.start);
          if (reach(moved, str(node, "affinity")) <= dragSlop(press.kind) || !press.claim(follower)) return;
          drag = begin(press, corner);
          drag.move();
        },
        up: () => drag?.drop(),
        lost: () => drag?.cancel(),
      };
      Press.of(event, element).follow(follower);
    };
    receive(element, { down });
    onCleanup(() => setAt(undefined));
  };

  const dressed = dress(node, {
    class: () => (at() ? "box draggable dragging" : "box draggable"),
    skip: NO_SHARE,
    style: () => ({ "touch-action": touchAction(str(node, "affinity")) }),
    ref: watch,
  });
  return (
    <div ref={dressed}>
      <Control
        node={
          at() ? (child(node, "content_when_dragging") ?? child(node, "content")) : child(node, "content")
        }
      />
      <Show when={at()}>
        {(corner) => (
          <Portal>
            <div
              class="drag-picture box"
              style={{ transform: `translate(${corner().x}px, ${corner().y}px)` }}
              aria-hidden="true"
            >
              <Show when={child(node, "content_feedback")} fallback={picture()}>
                {(feedback) => <Control node={feedback()} />}
              </Show>
            </div>
          </Portal>
        )}
      </Show>
    </div>
  );
}

const reach = (moved: Point, affinity: string | undefined): number => {
  if (affinity === "horizontal") return Math.abs(moved.x);
  if (affinity === "vertical") return Math.abs(moved.y);
  return Math.hypot(moved.x, moved.y);
};

/** What is left to the browser's scrolling: the direction in which nothing is dragged. */
const touchAction = (affinity: string | undefined): string =>
  affinity === "horizontal" ? "pan-y" : affinity === "vertical" ? "pan-x" : "none";

/** A picture of a control as it looks now. */
function portrait(element: HTMLElement): HTMLElement {
  const box = element.getBoundingClientRect();
  const copy = element.cloneNode(true) as HTMLElement;
  for (const each of [copy, ...copy.querySelectorAll("[data-control]")]) each.removeAttribute("data-control");
  copy.style.cssText += `;width:${box.width}px;height:${box.height}px;margin:0;position:static`;
  return copy;
}

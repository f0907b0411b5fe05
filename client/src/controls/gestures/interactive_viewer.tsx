import { createSignal, type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child, num } from "../../tree/read";
import { alignment, cssPosition } from "../../values/alignment";
import { milliseconds } from "../../values/duration";
import { edges } from "../../values/edges";
import { number } from "../../values/number";
import { Control } from "../control";
import { dress } from "../dress";
import { useMethods } from "../methods";
import { clip } from "../pressable/clip";
import { receive } from "../pressable/receivers";
import { glideFrom } from "./glide";
import { globalPoint, localPoint, type Point, wire } from "./payload";
import { Press } from "./press";
import { type ScaleListener, ScaleRecognizer, type ScaleUpdate } from "./scale";
import { AT_REST, type Pose, within, zoomed } from "./viewport";
import "../layout/flex.css";
import "./interactive_viewer.css";

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** Content that the visitor can move and enlarge. */
export function InteractiveViewer(props: { node: ControlNode<"InteractiveViewer"> }): JSX.Element {
  const { node } = props;
  const [pose, setPose] = createSignal<Pose>(AT_REST);
  const [time, setTime] = createSignal(0);
  let root!: HTMLElement;
  let content!: HTMLDivElement;
  let saved = AT_REST;
  let stopGliding = () => {};
  onCleanup(() => stopGliding());

  const settle = (next: Pose) => {
    const window = { width: root.clientWidth, height: root.clientHeight };
    const size = { width: content.offsetWidth, height: content.offsetHeight };
    setPose(within(next, window, size, edges(node.peek("boundary_margin")) ?? NO_MARGIN));
  };
  const zoom = (factor: number, around: Point) =>
    settle(zoomed(pose(), factor, around, num(node, "min_scale", 0.8), num(node, "max_scale", 2.5)));
  const pan = (x: number, y: number) => settle({ ...pose(), x: pose().x + x, y: pose().y + y });
  const middle = (): Point => ({ x: root.clientWidth / 2, y: root.clientHeight / 2 });

  useMethods(node, {
    zoom({ factor }) {
      zoom(number(factor) ?? 1, middle());
    },
    pan({ dx, dy }) {
      pan(number(dx) ?? 0, number(dy) ?? 0);
    },
    reset({ animation_duration }) {
      const length = milliseconds(animation_duration) ?? 0;
      setTime(length);
      setPose(AT_REST);
      setTimeout(() => setTime(0), length);
    },
    save_state() {
      saved = pose();
    },
    restore_state() {
      setPose(saved);
    },
  });

  const listener = (): ScaleListener => {
    let before = 1;
    let reportedAt = Number.NEGATIVE_INFINITY;
    return {
      listens: () => !node.disabled(),
      start(data) {
        stopGliding();
        before = 1;
        reportedAt = Number.NEGATIVE_INFINITY;
        node.fire("interaction_start", data);
      },
      update(data: ScaleUpdate, at) {
        const focus = data.lfp;
        const moved = data.fpd;
        if (bool(node, "pan_enabled", true)) pan(moved.x, moved.y);
        if (bool(node, "scale_enabled", true) && data.s !== before) zoom(data.s / before, focus);
        before = data.s;
        if (at - reportedAt < num(node, "interaction_update_interval", 200)) return;
        reportedAt = at;
        node.fire("interaction_update", data);
      },
      end(data) {
        node.fire("interaction_end", data);
        const speed = data.v;
        const friction = num(node, "interaction_end_friction_coefficient", 0.0000135);
        if (data.pc === 0 && bool(node, "pan_enabled", true)) stopGliding = glideFrom(speed, friction, pan);
      },
    };
  };

  /** The wheel enlarges, or moves where a trackpad scrolls; reported as a whole gesture. */
  const wheel = (event: WheelEvent) => {
    if (node.disabled()) return;
    const byTrackpad = !event.ctrlKey && event.deltaMode === 0 && !Number.isInteger(event.deltaY / 10);
    const moves = byTrackpad && !bool(node, "trackpad_scroll_causes_scale", false);
    if (moves ? !bool(node, "pan_enabled", true) : !bool(node, "scale_enabled", true)) return;
    event.preventDefault();
    stopGliding();
    const around = localPoint(event, root);
    const factor = moves ? 1 : Math.exp(-event.deltaY / num(node, "scale_factor", 200));
    if (moves) pan(-event.deltaX, -event.deltaY);
    else zoom(factor, around);
    const focus = { lfp: wire(around), gfp: wire(globalPoint(event)), pc: 0, ts: null };
    const fpd = moves ? { x: -event.deltaX, y: -event.deltaY } : { x: 0, y: 0 };
    node.fire("interaction_start", focus);
    node.fire("interaction_update", { ...focus, fpd, s: factor, hs: 1, vs: 1, rot: 0 });
    node.fire("interaction_end", { pc: 0, v: { x: 0, y: 0 } });
  };

  const watch = (element: HTMLElement) => {
    root = element;
    const recognizer = new ScaleRecognizer(element, listener());
    receive(element, {
      down: (event) => recognizer.down(Press.of(event, element)),
      // a browser waits for what may stop its scrolling: only where the pointer is
      enter: () => element.addEventListener("wheel", wheel, { passive: false }),
      leave: () => element.removeEventListener("wheel", wheel),
    });
  };

  const origin = () => {
    const at = alignment(node.get("alignment"));
    return at ? cssPosition(at) : "0 0";
  };
  const dressed = dress(node, {
    class: () => `box interactive-viewer${bool(node, "constrained", true) ? "" : " loose unconstrained"}`,
    style: () => clip(node.get("clip_behavior") ?? "hardEdge"),
    ref: watch,
  });
  return (
    <div ref={dressed}>
      <div
        class="viewer-content box"
        ref={content}
        style={{
          transform: `translate(${pose().x}px, ${pose().y}px) scale(${pose().scale})`,
          "transform-origin": origin(),
          transition: time() > 0 ? `transform ${time()}ms ease-in-out` : undefined,
        }}
      >
        <Control node={child(node, "content")} />
      </div>
    </div>
  );
}

import { createEffect, createMemo, createSignal, type JSX, onCleanup } from "solid-js";
import { useTheme } from "../../theme/context";
import { followSchemes } from "../../theme/scheme";
import type { ControlNode } from "../../tree/node";
import { child, children, num } from "../../tree/read";
import { pngBytes } from "../../values/image";
import { number } from "../../values/number";
import { Control } from "../control";
import { dress } from "../dress";
import { whenResized } from "../framing/resized";
import { useMethods } from "../methods";
import { resolver } from "./resolver";
import { SHAPES } from "./shapes";
import { throttled } from "./throttled";
import "../layout/flex.css";
import "./canvas.css";

/** A surface to draw shapes on, under its content. */
export function Canvas(props: { node: ControlNode<"Canvas"> }): JSX.Element {
  const { node } = props;
  const themed = useTheme();
  const [size, setSize] = createSignal({ width: 0, height: 0 });
  let canvas!: HTMLCanvasElement;
  // what has been drawn so far, kept as a picture under the shapes
  const [captured, setCaptured] = createSignal<HTMLCanvasElement>();

  const report = throttled(
    () => num(node, "resize_interval", 10),
    (width: number, height: number) => node.fire("resize", { w: width, h: height }),
  );
  onCleanup(report.stop);

  const watch = (root: HTMLElement) => {
    const end = whenResized(root, () => {
      const { offsetWidth: width, offsetHeight: height } = root;
      return () => {
        setSize({ width, height });
        report(width, height);
      };
    });
    onCleanup(end);
  };

  const shapes = createMemo(() =>
    children(node, "shapes").map((shape) => ({ type: shape.type, facts: shape.all() })),
  );

  const paint = (target: HTMLCanvasElement, ratio: number) => {
    const { width, height } = size();
    target.width = Math.round(width * ratio);
    target.height = Math.round(height * ratio);
    const context = target.getContext("2d");
    if (!context || width === 0 || height === 0) return;
    context.scale(ratio, ratio);
    const before = captured();
    if (before) context.drawImage(before, 0, 0, width, height);
    const brush = { context, resolve: resolver(canvas) };
    for (const { type, facts } of shapes()) SHAPES[type]?.(brush, facts, size());
  };

  createEffect(() => {
    themed.theme();
    themed.dark();
    followSchemes();
    paint(canvas, devicePixelRatio);
  });
  // letters may have been measured with another font
  void document.fonts?.ready.then(() => paint(canvas, devicePixelRatio));

  useMethods(node, {
    capture({ pixel_ratio }) {
      const picture = document.createElement("canvas");
      paint(picture, number(pixel_ratio) ?? devicePixelRatio);
      setCaptured(picture);
    },
    get_capture: () => {
      const picture = captured();
      return picture ? pngBytes(picture) : null;
    },
    clear_capture() {
      setCaptured(undefined);
    },
  });

  const words = () =>
    shapes()
      .filter(({ type }) => type === "Text")
      .map(({ facts }) => facts.value)
      .filter(Boolean)
      .join(" ");

  return (
    <div ref={dress(node, { class: "box canvas", ref: watch })}>
      <canvas
        ref={canvas}
        class="canvas-surface"
        role={words() ? "img" : undefined}
        aria-label={words() || undefined}
        aria-hidden={words() ? undefined : "true"}
      />
      <Control node={child(node, "content")} />
    </div>
  );
}

import { createSignal, type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child, num } from "../../tree/read";
import { Control } from "../control";
import { dress } from "../dress";
import "./flex.css";
import "./rotated_box.css";

/** Turns its content by quarters of a circle before it is laid out: turned once it is as wide as it was high. */
export function RotatedBox(props: { node: ControlNode<"RotatedBox"> }): JSX.Element {
  const { node } = props;
  const [size, setSize] = createSignal({ width: 0, height: 0 });
  const turns = () => ((num(node, "quarter_turns", 0) % 4) + 4) % 4;
  const lies = () => turns() % 2 === 1;

  const measure = (element: HTMLElement) => {
    const observer = new ResizeObserver(() =>
      setSize({ width: element.offsetWidth, height: element.offsetHeight }),
    );
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  };

  const dressed = dress(node, {
    class: "rotated-box",
    style: () => {
      const { width, height } = size();
      return { width: `${lies() ? height : width}px`, height: `${lies() ? width : height}px` };
    },
  });
  return (
    <div ref={dressed}>
      <div class="rotated-content box" style={{ rotate: `${turns() * 90}deg` }} ref={measure}>
        <Control node={child(node, "content")} />
      </div>
    </div>
  );
}

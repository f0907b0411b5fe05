import { createEffect, createSignal, For, type JSX, on, untrack } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child, str } from "../../tree/read";
import { curve } from "../../values/animation";
import { milliseconds } from "../../values/duration";
import { Control } from "../control";
import { dress } from "../dress";
import { fillClass } from "../layout/fills";
import "../layout/flex.css";
import "./animated_switcher.css";

/** What a control looks like while it is not there, by transition. */
const AWAY: Record<string, Keyframe> = {
  fade: { opacity: 0 },
  scale: { transform: "scale(0)" },
  rotation: { transform: "rotate(-360deg)" },
};
const HERE: Keyframe = { opacity: 1, transform: "none" };

/** Lets a new content come while the old one goes. */
export function AnimatedSwitcher(props: { node: ControlNode<"AnimatedSwitcher"> }): JSX.Element {
  const { node } = props;
  const [shown, setShown] = createSignal<ControlNode[]>([]);
  const elements = new Map<ControlNode, HTMLElement>();
  const away = () => AWAY[str(node, "transition", "fade").toLowerCase()] ?? AWAY.fade;
  const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  const enter = (element: HTMLElement) => {
    if (isStill()) return;
    element.animate([untrack(away), HERE], {
      duration: milliseconds(node.peek("duration")) ?? 1000,
      easing: curve(node.peek("switch_in_curve")),
    });
  };
  const leave = (old: ControlNode) => {
    const gone = () => {
      elements.delete(old);
      setShown((all) => all.filter((each) => each !== old));
    };
    const element = elements.get(old);
    if (!element || isStill()) return gone();
    element.inert = true;
    element.animate([HERE, untrack(away)], {
      duration: milliseconds(node.peek("reverse_duration")) ?? 1000,
      easing: curve(node.peek("switch_out_curve")),
      fill: "forwards",
    }).onfinish = gone;
  };

  createEffect(
    on(
      () => child(node, "content"),
      (content, before) => {
        if (content === before) return;
        if (content) setShown((all) => [...all.filter((each) => each !== content), content]);
        if (before) leave(before);
      },
    ),
  );

  return (
    <div ref={dress(node, { class: "stack arranges animated-switcher" })}>
      <For each={shown()}>
        {(each) => (
          <div
            class={`box${fillClass(each)}`}
            ref={(element) => {
              const isFirst = untrack(shown).length < 2;
              elements.set(each, element);
              // once it is in the page: what stands outside does not move
              if (!isFirst) queueMicrotask(() => enter(element));
            }}
          >
            <Control node={each} />
          </div>
        )}
      </For>
    </div>
  );
}

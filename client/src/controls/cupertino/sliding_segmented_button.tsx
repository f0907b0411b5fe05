import { createEffect, createSignal, type JSX, onCleanup, onMount } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, children } from "../../tree/read";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { dress } from "../dress";
import { tellAgain, whenResized } from "../framing/resized";
import { useChoice } from "../navigation/destination";
import { rovingChoice } from "../navigation/roving_choice";
import { Segments } from "./segment";
import "./sliding_segmented_button.css";

/** Choices side by side, with a plate that slides under the one that is taken. */
export function CupertinoSlidingSegmentedButton(props: {
  node: ControlNode<"CupertinoSlidingSegmentedButton">;
}): JSX.Element {
  const node = props.node;
  const choice = useChoice(node, 0);
  const [place, setPlace] = createSignal<JSX.CSSProperties>({});
  const [shares, setShares] = createSignal<string>();
  let root!: HTMLElement;

  const all = () => [...root.querySelectorAll<HTMLButtonElement>(".cupertino-sliding-segment")];

  /** Wider than it has to be, its segments keep the proportions that their contents give them. */
  const share = () => {
    const found = bool(node, "proportional_width", false) ? all().map(shareOf).join(" ") : undefined;
    return () => {
      setShares(found);
      return lay;
    };
  };
  /** Lays the plate under the segment that is taken. */
  const lay = () => {
    const chosen = all()[choice.selected() ?? 0];
    if (!chosen) return undefined;
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = chosen;
    const found = {
      left: `${offsetLeft}px`,
      top: `${offsetTop}px`,
      width: `${offsetWidth}px`,
      height: `${offsetHeight}px`,
    };
    return () => void setPlace(found);
  };
  /** The segment under a pointer that slides over them. */
  const slide = (event: PointerEvent) => {
    if (event.buttons !== 1 || node.disabled()) return;
    const segments = all();
    const over = segments.findIndex((one) => {
      const box = one.getBoundingClientRect();
      return event.clientX >= box.left && event.clientX < box.right;
    });
    if (over >= 0 && !segments[over].disabled && over !== choice.selected()) choice.choose(over);
  };
  onMount(() => {
    onCleanup(whenResized(root, share));
    createEffect(() => {
      children(node, "controls");
      choice.selected();
      node.get("proportional_width");
      tellAgain(root);
    });
  });

  return (
    <div
      ref={dress(node, {
        class: "cupertino-sliding",
        style: () => ({
          "--padding": cssEdges(node.get("padding")),
          "--ground": cssColor(node.get("bgcolor")),
          "--thumb": cssColor(node.get("thumb_color")),
        }),
        receiver: () => ({
          ...rovingChoice(choice),
          enter: (_, element) => element.addEventListener("pointermove", slide),
          leave: (_, element) => element.removeEventListener("pointermove", slide),
        }),
        ref: (element) => {
          root = element;
        },
      })}
      role="radiogroup"
      aria-disabled={node.disabled() ? "true" : undefined}
    >
      <div class="cupertino-sliding-bar" style={{ "grid-template-columns": shares() }}>
        <span class="cupertino-sliding-thumb" style={place()} aria-hidden="true" />
        <Segments class="cupertino-sliding-segment" node={node} choice={choice} />
      </div>
    </div>
  );
}

/** The share of a segment in what is given to all: its content and the room beside that. */
const shareOf = (segment: HTMLElement): string =>
  `${((segment.firstElementChild as HTMLElement | null)?.offsetWidth ?? 0) + 20}fr`;

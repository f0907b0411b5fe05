import { type JSX, onCleanup } from "solid-js";
import type { Lengthen } from "../control";
import { gradually } from "./gradually";
import type { Gap, Pitch } from "./growing";
import { isHeld } from "./held_back";
import "./unbuilt.css";

/** Shows a list gradually. */
export const gradualList: Lengthen = (nodes, there) => ({
  pieces: gradually(nodes, there),
  rest: (gap) => <Unbuilt gap={gap as Gap} />,
});

/** Takes the room of controls that are not built yet, as far as those that are tell how much it is. */
export function Unbuilt(props: { gap: Gap }): JSX.Element {
  const { gap } = props;
  let element!: HTMLDivElement;
  let along: Along | undefined;

  const look = (): Along | undefined => {
    const parent = element.parentElement;
    if (!parent) return undefined;
    along ??= alongOf(parent);
    const pitch = along.pitch(element, gap.first);
    const known = gap.pitch();
    if (pitch && (pitch.each !== known.each || pitch.spacing !== known.spacing)) gap.setPitch(pitch);
    return along;
  };
  const seenFrom = () => {
    const direction = look();
    const { each } = gap.pitch();
    if (!direction || each <= 0) return undefined;
    const hidden = direction.hidden(element);
    return hidden === undefined ? undefined : Math.min(Math.floor(hidden / each), gap.count() - 1);
  };
  const length = () => {
    const { each, spacing } = gap.pitch();
    return `${Math.max(0, gap.count() * each - spacing)}px`;
  };

  // before it is painted for the first time
  const frame = requestAnimationFrame(look);
  gap.seenFrom = seenFrom;
  onCleanup(() => {
    cancelAnimationFrame(frame);
    if (gap.seenFrom !== seenFrom) return;
    gap.seenFrom = undefined;
    gap.element = undefined;
  });
  const place = (root: HTMLDivElement) => {
    element = root;
    gap.element = root;
  };

  return <div class="unbuilt" aria-hidden="true" ref={place} style={{ "--unbuilt": length() }} />;
}

/** The direction in which the controls of a parent follow each other. */
interface Along {
  /** The average of the controls before the first gap. */
  pitch(gap: HTMLElement, count: number): Pitch | undefined;
  /** How much of a gap lies before the part that is seen, or soon will be; undefined when no such part is. */
  hidden(gap: HTMLElement): number | undefined;
}

function alongOf(parent: HTMLElement): Along {
  const { display, flexDirection, flexWrap, direction, rowGap, columnGap } = getComputedStyle(parent);
  const across = display === "flex" && flexDirection.startsWith("row") && flexWrap === "nowrap";
  const backwards = flexDirection.endsWith("reverse") !== (across && direction === "rtl");
  const spacing = Number.parseFloat(across ? columnGap : rowGap) || 0;
  /** Start and end in the order of the controls: what counts backwards is negative. */
  const span = (box: { top: number; bottom: number; left: number; right: number }): [number, number] => {
    const [start, end] = across ? [box.left, box.right] : [box.top, box.bottom];
    return backwards ? [-end, -start] : [start, end];
  };

  return {
    pitch(gap, count) {
      const first = parent.firstElementChild;
      let last = gap.previousElementSibling;
      while (last && isHeld(last)) last = last.previousElementSibling;
      if (!first || !last || count === 0 || last.previousElementSibling?.classList.contains("unbuilt"))
        return undefined;
      if (parent.querySelector(":scope > .unbuilt") !== gap) return undefined;
      const length = span(last.getBoundingClientRect())[1] - span(first.getBoundingClientRect())[0];
      return length > 0 ? { each: (length + spacing) / count, spacing } : undefined;
    },
    hidden(gap) {
      const [start, end] = span(gap.getBoundingClientRect());
      const window = { top: 0, left: 0, bottom: innerHeight, right: innerWidth };
      const [from, to] = span(gap.closest(".scrolls")?.getBoundingClientRect() ?? window);
      const ahead = to - from;
      if (end <= start || end < from || start > to + ahead) return undefined;
      return Math.max(0, from - start);
    },
  };
}

import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, children, num } from "../../tree/read";
import type { Fields } from "../../tree/wire";
import { curve } from "../../values/animation";
import { milliseconds } from "../../values/duration";
import { number } from "../../values/number";
import { dress } from "../dress";
import { useMethods } from "../methods";
import { clip } from "../pressable/clip";
import { type Motion, Pager } from "./pager/pager";
import { Strip } from "./pager/strip";

const SETTLE: Motion = { duration: 300, curve: "cubic-bezier(0.2, 0, 0, 1)" };

/** Pages that are turned by swiping. */
export function PageView(props: { node: ControlNode<"PageView"> }): JSX.Element {
  const node = props.node;
  const pages = (): ControlNode[] => children(node, "controls");

  const pager = new Pager(node, {
    count: () => pages().length,
    index: () => num(node, "selected_index", 0),
    motion: () => SETTLE,
    early: true,
    snap: () => bool(node, "snap", true),
    onIndex(index) {
      node.update({ selected_index: index });
      node.fire("change", index);
    },
  });
  const strip = new Strip(pager);
  const how = (args: Fields): Motion => ({
    duration: milliseconds(args.duration) ?? SETTLE.duration,
    curve: args.curve ? curve(args.curve) : SETTLE.curve,
  });
  const travel = async (index: number, args: Fields): Promise<null> => {
    await pager.go(index, how(args));
    return null;
  };
  const jump = (position: number): null => {
    pager.place(position);
    return null;
  };
  useMethods(node, {
    go_to_page: (args) => travel(number(args.index) ?? 0, args),
    next_page: (args) => travel(pager.nearest() + 1, args),
    previous_page: (args) => travel(pager.nearest() - 1, args),
    jump_to_page: ({ index }) => jump(number(index) ?? 0),
    jump_to: ({ value }) => jump((number(value) ?? 0) / strip.extent()),
  });

  const dressed = dress(node, {
    style: () => ({
      width: "var(--tight-w, 100%)",
      ...clip(node.get("clip_behavior") ?? "hardEdge"),
    }),
    also() {
      pager.keep();
      strip.keep(pages(), {
        axis: bool(node, "horizontal", true) ? "horizontal" : "vertical",
        reverse: bool(node, "reverse", false),
        fraction: Math.max(0.01, num(node, "viewport_fraction", 1)),
        goesOn: bool(node, "implicit_scrolling", false),
        padEnds: bool(node, "pad_ends", true),
      });
    },
    ref: (element) => element.append(strip.element),
  });
  return <div ref={dressed} />;
}

import { For, type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children, map, num, str } from "../../tree/read";
import { Control } from "../control";
import { dress } from "../dress";
import { scrolling } from "../scroll";
import { atWidth } from "./breakpoints";
import { crossAlignment, distribution } from "./flex_box";
import "./flex.css";
import "./responsive_row.css";

/** The width of a child that spans some of the columns, with the gaps between them. */
export function spanWidth(span: number, columns: number, gap: number): string {
  // a hair less, so that rounding never pushes the last child of a run into the next
  const column = `(100% - ${gap * (columns - 1)}px) / ${columns}`;
  return `calc(${column} * ${span} + ${gap * (span - 1) - 0.02}px)`;
}

/** Controls in a grid of columns; how many of them each spans depends on the width of the page. */
export function ResponsiveRow(props: { node: ControlNode<"ResponsiveRow"> }): JSX.Element {
  const { node } = props;
  const read = (value: Parameters<typeof atWidth>[0], fallback: number) =>
    atWidth(value, num(node.tree.page, "width", innerWidth), map(node, "breakpoints"), fallback);
  const columns = () => Math.max(1, read(node.get("columns"), 12));
  const gap = () => read(node.get("spacing"), 10);
  const scrolls = () => Boolean(node.get("scroll"));
  const scroll = scrolling(node, () => "vertical");

  const dressed = dress(node, {
    class: () => ["responsive-row arranges", scrolls() && scroll.class].filter(Boolean).join(" "),
    style: () => ({
      gap: `${read(node.get("run_spacing"), 10)}px ${gap()}px`,
      "justify-content": distribution(str(node, "alignment")),
      "align-items": crossAlignment(str(node, "vertical_alignment", "start")),
      ...(scrolls() ? scroll.style : undefined),
    }),
    ref: scroll.ref,
  });

  return (
    <div ref={dressed}>
      <For each={children(node, "controls")}>
        {(child) => {
          const span = () => Math.min(read(child.get("col"), 12), columns());
          return (
            <Show when={span() > 0}>
              <div class="responsive-cell arranges" style={{ width: spanWidth(span(), columns(), gap()) }}>
                <Control node={child} />
              </div>
            </Show>
          );
        }}
      </For>
    </div>
  );
}

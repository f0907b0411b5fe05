import { createRenderEffect, getOwner, type JSX, type Owner, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children, map, num, str } from "../../tree/read";
import { dress } from "../dress";
import { Each } from "../each";
import { Bare } from "../parts";
import { scrolling } from "../scroll";
import { followFrames } from "../shown";
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
  const width = () => num(node.tree.page, "width", innerWidth);
  const read = (value: Parameters<typeof atWidth>[0], fallback: number) =>
    atWidth(value, width(), map(node, "breakpoints"), fallback);
  const gap = () => read(node.get("spacing"), 10);
  const scrolls = () => Boolean(node.get("scroll"));
  const scroll = scrolling(node, () => "vertical");
  const cells = new Each((child) => new Cell(child, getOwner()));

  /** Apart from the row itself: what it looks like is no business of thousands in it. */
  const keep = (root: HTMLElement) => {
    const nodes = children(node, "controls");
    followFrames(nodes);
    const columns = Math.max(1, read(node.get("columns"), 12));
    const between = gap();
    const now = width();
    const breakpoints = map(node, "breakpoints");
    const spans = nodes.map((child) => Math.min(atWidth(child.get("col"), now, breakpoints, 12), columns));
    const seen = nodes.filter((_, at) => spans[at] > 0);
    const widths = spans.filter((span) => span > 0).map((span) => spanWidth(span, columns, between));
    for (const [at, cell] of cells.put(root, seen).entries()) cell.keep(widths[at]);
  };

  const dressed = dress(node, {
    class: () => `responsive-row arranges${scrolls() ? ` ${scroll.class}` : ""}`,
    style: () => ({
      gap: `${read(node.get("run_spacing"), 10)}px ${gap()}px`,
      "justify-content": distribution(str(node, "alignment")),
      "align-items": crossAlignment(str(node, "vertical_alignment", "start")),
      ...(scrolls() ? scroll.style : undefined),
    }),
    ref: scroll.ref,
  });

  return (
    <div
      ref={(element) => {
        dressed(element);
        createRenderEffect(() => keep(element));
      }}
    />
  );
}

/** The place of a control in the row. */
class Cell {
  readonly element = document.createElement("div");
  private readonly held: Bare;
  private width = "";

  constructor(
    private readonly node: ControlNode,
    owner: Owner | null,
  ) {
    this.element.className = "responsive-cell arranges";
    this.held = new Bare(owner, this.element);
    onCleanup(() => this.held.end());
  }

  keep(width: string): void {
    if (width !== this.width) this.element.style.width = width;
    this.width = width;
    this.held.put(this.node);
  }
}

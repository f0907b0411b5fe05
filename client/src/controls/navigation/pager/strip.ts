import { getOwner, type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../../tree/node";
import { Each } from "../../each";
import { type Attributes, Garment } from "../../garment";
import { Bare } from "../../parts";
import { type Receiver, receive } from "../../pressable/receivers";
import type { Pager } from "./pager";
import { swipe } from "./swipe";
import "./pages.css";

export interface StripLook {
  axis: "horizontal" | "vertical";
  /** Later pages lie on the side where earlier ones would be. */
  reverse?: boolean;
  /** Part of the view that a page takes. */
  fraction: number;
  /** Whether the first and the last page can stand in the middle. */
  padEnds?: boolean;
  /** Whether who goes on with the keyboard or a screen reader gets to the pages beside the one in view. */
  goesOn?: boolean;
  /** What a page is to those who do not see it. */
  attributes?: (index: number) => Attributes;
}

/** The strip of pages that a pager moves. A page is made when it first comes into view and kept from then on. */
export class Strip {
  readonly element = document.createElement("div");
  private readonly track = document.createElement("div");
  private readonly garment = new Garment(this.element);
  private readonly moved = new Garment(this.track);
  private readonly boxes = new Each((node) => new PageBox(node));
  private look: StripLook = { axis: "horizontal", fraction: 1 };

  constructor(private readonly pager: Pager) {
    const { element, track } = this;
    track.className = "pages-track";
    element.append(track);
    let from: number | undefined;
    swipe(element, {
      axis: () => this.look.axis,
      mirrored: () => this.mirrored(),
      onMove: (pixels) => {
        from ??= pager.position();
        pager.place(from + pixels / this.extent());
      },
      onEnd: (speed) => {
        from = undefined;
        pager.release(speed / this.extent());
      },
      onTurn: (by) => void pager.go(pager.nearest() + by),
    });
  }

  /** Shows pages, in the effect of the control that holds them. */
  keep(nodes: readonly ControlNode[], look: StripLook): void {
    this.look = look;
    const { pager } = this;
    const { fraction, goesOn, attributes } = look;
    const [position, nearest] = [pager.position(), pager.nearest()];
    this.garment.wear(look.axis === "horizontal" ? "pages" : "pages vertical", undefined);
    this.moved.dye(this.trackStyle(nodes.length));
    for (const [index, box] of this.boxes.put(this.track, nodes).entries()) {
      const isNext = goesOn === true && Math.abs(index - nearest) === 1;
      box.keep({
        isShown: isNext || Math.abs(index - position) < (1 + 1 / fraction) / 2,
        isInert: index !== nearest && fraction === 1 && !isNext,
        reached: isNext ? () => void pager.go(index) : undefined,
        fraction,
        attributes: attributes?.(index),
      });
    }
  }

  private trackStyle(count: number): JSX.CSSProperties {
    const { axis, reverse = false } = this.look;
    const motion = this.pager.motion();
    const by = (reverse ? -1 : 1) * this.shift(count) * 100;
    const way = reverse ? "-reverse" : "";
    return {
      ...(axis === "horizontal"
        ? { transform: `translateX(calc(${by}% * (1 - 2 * var(--rtl))))`, "flex-direction": `row${way}` }
        : { transform: `translateY(${by}%)`, "flex-direction": `column${way}` }),
      transition: motion ? `transform ${motion.duration}ms ${motion.curve}` : undefined,
    };
  }

  /** In parts of the view: how far the first page is moved from the view's start. */
  private shift(count: number): number {
    const { fraction, padEnds } = this.look;
    const along = this.pager.position() * fraction;
    return padEnds === false
      ? -Math.min(Math.max(0, count * fraction - 1), along)
      : (1 - fraction) / 2 - along;
  }

  /** How long a page is, in px. */
  extent(): number {
    const { clientWidth, clientHeight } = this.element;
    return (this.look.axis === "horizontal" ? clientWidth : clientHeight) * this.look.fraction || 1;
  }

  private mirrored(): boolean {
    const { axis, reverse } = this.look;
    const rtl = axis === "horizontal" && getComputedStyle(this.element).direction === "rtl";
    return rtl !== (reverse === true);
  }
}

interface PageLook {
  isShown: boolean;
  isInert: boolean;
  /** What to do when the focus gets into it, if it can. */
  reached: (() => void) | undefined;
  fraction: number;
  attributes: Attributes | undefined;
}

class PageBox implements Receiver {
  readonly element = document.createElement("div");
  private readonly garment = new Garment(this.element);
  private content: Bare | undefined;
  private reached: (() => void) | undefined;
  private readonly owner = getOwner();

  constructor(private readonly node: ControlNode) {
    this.element.className = "pages-page box";
    receive(this.element, this);
    onCleanup(() => this.content?.end());
  }

  keep({ isShown, isInert, reached, fraction, attributes }: PageLook): void {
    this.reached = reached;
    this.garment.dye({ flex: `0 0 ${fraction * 100}%` });
    this.garment.adorn({ ...attributes, "data-shown": String(isShown), inert: isInert });
    if (isShown) this.content ??= new Bare(this.owner, this.element);
    this.content?.put(this.node);
  }

  focus(): void {
    this.reached?.();
  }
}

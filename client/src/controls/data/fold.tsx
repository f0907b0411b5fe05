import { createRoot, getOwner, type JSX, onCleanup } from "solid-js";
import { insert } from "solid-js/web";
import type { WireValue } from "../../tree/wire";
import { animationStyle } from "../../values/animation_style";
import { Garment } from "../garment";
import "./fold.css";
import "./expansion_tile.css";

const blank = (
  <div class="fold">
    <div class="fold-content" />
  </div>
) as HTMLElement;

/** What unfolds downwards: its content is built when it opens, and is there only while some of it can be seen. */
export class Fold {
  readonly element = blank.cloneNode(true) as HTMLElement;
  private readonly owner = getOwner();
  private readonly garment = new Garment(this.element);
  private isOpen = false;
  private stays = false;
  private end: (() => void) | undefined;
  private leaving: AbortController | undefined;

  /** `make` builds the content, for the component that calls this. */
  constructor(
    private readonly id: string,
    private readonly make: () => JSX.Element,
  ) {
    onCleanup(() => this.leaving?.abort());
  }

  /** `stays` is whether the content stays alive while it is folded away, `motion` an AnimationStyle. */
  keep(open: boolean, stays: boolean, motion?: WireValue): void {
    this.garment.wear(`fold${open ? " fold-open" : ""}`, animationStyle(motion, "fold-"));
    this.garment.adorn({ id: this.id, inert: !open });
    if (open || stays) this.fill();
    if (open !== this.isOpen) {
      this.isOpen = open;
      this.leaving?.abort();
      this.leaving = open ? undefined : this.leave();
    }
    if (!open && !stays && this.leaving === undefined) this.empty();
    this.stays = stays;
  }

  /** What is to be seen until it has gone. */
  private leave(): AbortController {
    const listening = new AbortController();
    const ended = ({ target }: Event) => {
      if (target !== this.element) return;
      listening.abort();
      this.leaving = undefined;
      if (!this.stays) this.empty();
    };
    this.element.addEventListener("transitionend", ended, { signal: listening.signal });
    return listening;
  }

  private fill(): void {
    if (this.end !== undefined) return;
    const content = this.element.firstElementChild as HTMLElement;
    this.end = createRoot((end) => {
      insert(content, this.make());
      return end;
    }, this.owner);
  }

  private empty(): void {
    this.end?.();
    this.end = undefined;
    this.element.firstElementChild?.replaceChildren();
  }
}

const pointed = (
  <svg class="icon-glyph expansion-arrow" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M16.59 8.59 12 13.17 7.41 8.59 6 10l6 6 6-6z" />
  </svg>
) as SVGSVGElement;

/** The arrow of something that opens. */
export const chevron = (): SVGSVGElement => pointed.cloneNode(true) as SVGSVGElement;

/** Turns the arrow over as that opens, and back. */
export function turn(arrow: SVGSVGElement, open: boolean): void {
  arrow.classList.toggle("expansion-arrow-up", open);
}

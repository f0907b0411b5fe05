import type { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";
import { animationStyle } from "../../values/animation_style";
import { Garment } from "../garment";

/** A part that slides open and shut beside the label; what is in it is there only while some of it can be seen. */
export class ChipDrawer {
  readonly element = document.createElement("span");
  readonly content = document.createElement("span");
  private readonly garment = new Garment(this.element);
  private isThere = false;
  private isLeaving = false;

  constructor(private readonly node: ControlNode) {
    this.content.className = "chip-drawer-content";
    this.element.append(this.content);
  }

  /** Opens or shuts it, at once where it has come to stand elsewhere; whether what is in it is there. */
  keep(open: boolean, motion: WireValue, isElsewhere = false): boolean {
    this.garment.wear(`chip-drawer${open ? " chip-drawer-open" : ""}`, animationStyle(motion, "drawer-"));
    this.garment.adorn({ inert: !open });
    if (open || isElsewhere) {
      this.isThere = open;
      this.stay();
    } else if (this.isThere && !this.isLeaving) {
      this.isLeaving = true;
      this.element.addEventListener("transitionend", this);
    }
    return this.isThere;
  }

  /** It has shut. */
  handleEvent(event: Event): void {
    if (event.target !== this.element) return;
    this.isThere = false;
    this.stay();
    this.node.touch();
  }

  private stay(): void {
    if (!this.isLeaving) return;
    this.isLeaving = false;
    this.element.removeEventListener("transitionend", this);
  }
}

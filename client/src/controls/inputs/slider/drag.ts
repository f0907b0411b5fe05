import { type Receiver, receive } from "../../pressable/receivers";

export interface DragHandlers {
  /** A press at a part of the track, 0 to 1; false declines it. */
  start: (fraction: number, event: PointerEvent) => boolean;
  /** The pointer moved while pressed. */
  move: (fraction: number) => void;
  end: () => void;
}

/** Follows a pointer that presses on `area` along `track`, whichever way the text runs. */
export function trackDrag(area: HTMLElement, track: HTMLElement, handlers: DragHandlers): void {
  receive(area, new Drag(area, track, handlers));
}

class Drag implements Receiver {
  private pointer: number | undefined;
  private over: AbortController | undefined;
  private held: AbortController | undefined;

  constructor(
    private readonly area: HTMLElement,
    private readonly track: HTMLElement,
    private readonly handlers: DragHandlers,
  ) {}

  /**
   * At the element: what is around it and drags too asks whether the press was taken. It is listened to only while a pointer
   * is over it: none presses what it does not reach first.
   */
  enter(): void {
    if (this.over !== undefined) return;
    this.over = new AbortController();
    this.area.addEventListener("pointerdown", (event) => this.press(event), { signal: this.over.signal });
  }

  leave(): void {
    this.over?.abort();
    this.over = undefined;
  }

  key(): void {
    this.area.classList.remove("slider-by-pointer");
  }

  private press(event: PointerEvent): void {
    const { area } = this;
    if (event.button !== 0 || this.pointer !== undefined) return;
    if (!this.handlers.start(this.fraction(event), event)) return;
    this.pointer = event.pointerId;
    // a focus that a pointer gave needs no ring, until keys are used
    area.classList.add("slider-by-pointer");
    area.setPointerCapture(this.pointer);
    this.held = new AbortController();
    const { signal } = this.held;
    const up = ({ pointerId }: PointerEvent) => pointerId === this.pointer && this.release();
    area.addEventListener("pointermove", (moved) => this.move(moved), { signal });
    area.addEventListener("pointerup", up, { signal });
    area.addEventListener("pointercancel", up, { signal });
  }

  private move(event: PointerEvent): void {
    if (event.pointerId === this.pointer) this.handlers.move(this.fraction(event));
  }

  private release(): void {
    this.pointer = undefined;
    this.held?.abort();
    this.handlers.end();
  }

  private fraction(event: PointerEvent): number {
    const box = this.track.getBoundingClientRect();
    const along = box.width > 0 ? (event.clientX - box.left) / box.width : 0;
    return getComputedStyle(this.area).direction === "rtl" ? 1 - along : along;
  }
}

import { onCleanup } from "solid-js";
import { minus, type Point } from "../../gestures/payload";
import { type Follower, Press } from "../../gestures/press";
import { dragSlop } from "../../gestures/slop";
import { receive } from "../../pressable/receivers";

/** Wheel pixels that turn a page, and the rest that a page turn is given, in milliseconds. */
const WHEEL = 40;
const REST = 350;

export interface SwipeOptions {
  axis: () => "horizontal" | "vertical";
  /** Pixels in the direction of later pages since the press. */
  onMove: (pixels: number) => void;
  /** Pixels per second in that direction; 0 if the swipe was broken off. */
  onEnd: (speed: number) => void;
  /** A wheel or trackpad asks for the next page (1) or the one before (-1). */
  onTurn: (by: 1 | -1) => void;
  /** Whether later pages lie left or above. */
  mirrored: () => boolean;
}

/** Lets a finger, pen or sideways wheel move pages, unless what is pressed in them takes the movement. */
export function swipe(element: HTMLElement, options: SwipeOptions): void {
  const forward = (): number => (options.mirrored() ? 1 : -1);
  const along = (point: Point): number => forward() * (options.axis() === "horizontal" ? point.x : point.y);

  const down = (event: PointerEvent): void => {
    // as everywhere on the web, the mouse is for clicking and for selecting text
    if (event.pointerType === "mouse" || !event.isPrimary) return;
    let held = false;
    const follower: Follower = {
      move(press) {
        const moved = along(minus(press.at, press.start));
        if (!held) {
          if (Math.abs(moved) <= dragSlop(press.kind) || !press.claim(follower)) return;
          held = true;
          element.setPointerCapture?.(press.id);
        }
        options.onMove(moved);
      },
      up(press, end) {
        if (held) options.onEnd(along(press.velocity.at(end.timeStamp)));
      },
      lost() {
        if (held) options.onEnd(0);
      },
    };
    Press.of(event, element).follow(follower);
  };

  let turned = Number.NEGATIVE_INFINITY;
  let rolled = 0;
  const onWheel = (event: WheelEvent): void => {
    const along = options.axis() === "horizontal" ? event.deltaX : event.deltaY;
    const across = options.axis() === "horizontal" ? event.deltaY : event.deltaX;
    if (Math.abs(along) <= Math.abs(across)) return;
    event.preventDefault();
    if (event.timeStamp - turned < REST) return;
    rolled += along;
    if (Math.abs(rolled) < WHEEL) return;
    turned = event.timeStamp;
    options.onTurn(((options.mirrored() ? -1 : 1) * Math.sign(rolled)) as 1 | -1);
    rolled = 0;
  };

  const end = receive(element, {
    down,
    // a browser waits for what may stop its scrolling: only where the pointer is
    enter: () => element.addEventListener("wheel", onWheel, { passive: false }),
    leave: () => element.removeEventListener("wheel", onWheel),
  });
  onCleanup(end);
}

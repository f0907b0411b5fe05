/** Milliseconds until a press is one, though it may still become a drag. */
const TAP = 100;
const LONG_PRESS = 500;
/** How far a press moves, in logical pixels, before it is a drag; a mouse is exact. */
const SLOP = { mouse: 2, other: 18 };

/** Where in an element an event is. */
export const placeIn = (element) => (event) => {
  const box = element.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
};

/** Whether a program hears what the pointer does. */
export const isHeard = (control) => control.listens("event") && control.get("interactive") !== false;

/** Passes on what a program is told, `told(type, found)`, but for what it was told just before. */
export function changes(tell) {
  let before;
  return (type, found, ...more) => {
    const now = `${type} ${JSON.stringify(found)}`;
    if (now !== before) tell(type, found, ...more);
    before = now;
  };
}

/**
 * Tells what the pointer does: `tell(type, x, y)`, with the place within the element, which the end of a drag and
 * whatever is given up have none of. A press begins as all that it can become; what it becomes gives up the rest.
 */
export function gestures(element, signal, tell, place = placeIn(element), longPress = () => LONG_PRESS) {
  /** The pointer that presses: where it began, what it became. */
  let pressed;
  let waiting;
  let frame = 0;
  element.style.userSelect = "none";
  const on = (target, name, handler) => target.addEventListener(name, handler, { signal });
  const isTouch = (event) => event.pointerType === "touch";

  const begin = (event) => {
    const at = place(event);
    const now = { id: event.pointerId, at, slop: SLOP[event.pointerType] ?? SLOP.other, kind: "down" };
    now.timers = [setTimeout(() => tap(now), TAP), setTimeout(() => hold(now), longPress())];
    pressed = now;
    tell("panDown", ...at);
  };
  const tap = (press) => {
    if (press.kind !== "down") return;
    press.kind = "tap";
    tell("tapDown", ...press.at);
  };
  const hold = (press) => {
    tap(press);
    if (press.kind !== "tap") return;
    press.kind = "longPress";
    tell("tapCancel");
    tell("panCancel");
    tell("longPressStart", ...press.at);
  };
  const end = () => {
    for (const timer of pressed.timers) clearTimeout(timer);
    pressed = undefined;
  };
  const move = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const at = waiting;
    waiting = undefined;
    if (at === undefined) return;
    if (pressed === undefined) tell("pointerHover", ...at);
    else if (pressed.kind === "pan") tell("panUpdate", ...at);
    else if (pressed.kind === "longPress") tell("longPressMoveUpdate", ...at);
    else if (Math.hypot(at[0] - pressed.at[0], at[1] - pressed.at[1]) > pressed.slop) {
      if (pressed.kind === "tap") tell("tapCancel");
      pressed.kind = "pan";
      tell("panStart", ...at);
    }
  };
  // as often as the screen is drawn is enough
  const moved = (event) => {
    waiting = place(event);
    if (frame === 0) frame = requestAnimationFrame(move);
  };
  const isPressing = (event) => pressed?.id === event.pointerId;

  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    if (pressed) end();
  });
  on(element, "pointerenter", (event) => {
    if (!isTouch(event)) tell("pointerEnter", ...place(event));
  });
  on(element, "pointerleave", (event) => {
    move();
    if (!isTouch(event)) tell("pointerExit", ...place(event));
  });
  on(element, "pointerdown", (event) => {
    move();
    if (event.button === 0 && pressed === undefined) begin(event);
  });
  on(element, "pointermove", (event) => {
    if (pressed === undefined) moved(event);
  });
  // a press goes on outside of the element
  on(document, "pointermove", (event) => {
    if (isPressing(event)) moved(event);
  });
  on(document, "pointerup", (event) => {
    if (!isPressing(event)) return;
    move();
    const { kind } = pressed;
    if (kind === "pan") tell("panEnd");
    else if (kind === "longPress") tell("longPressEnd", ...place(event));
    else {
      tell("panCancel");
      tap(pressed);
      tell("tapUp", ...place(event));
    }
    end();
    // as a browser's mouse is where a finger was
    if (isTouch(event)) tell("pointerHover", ...place(event));
  });
  on(document, "pointercancel", (event) => {
    if (!isPressing(event)) return;
    move();
    if (pressed.kind === "tap") tell("tapCancel");
    if (pressed.kind !== "longPress") tell("panCancel");
    end();
  });
}

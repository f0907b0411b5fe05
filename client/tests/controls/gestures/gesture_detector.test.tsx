import { render } from "solid-js/web";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import "../../../src/controls/index";
import { Control } from "../../../src/controls/control";
import { Action, type WireMap } from "../../../src/tree/wire";
import { arrived, control, page } from "../../page";

beforeAll(() => arrived("GestureDetector"));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

function detector(events: string[], props: WireMap = {}, around?: string[]) {
  const listens = (names: string[]) => Object.fromEntries(names.map((name) => [`on_${name}`, true]));
  const inner = control("GestureDetector", 5, { ...listens(events), ...props, content: control("Text", 6) });
  const content = around ? control("GestureDetector", 4, { ...listens(around), content: inner }) : inner;
  const { find, sent } = page({ content });
  render(() => <Control node={find(around ? 4 : 5)} />, document.body);
  const element = document.querySelector<HTMLElement>('[data-control="5"]');
  const point = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
    element?.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        pointerType: "mouse",
        clientX: x,
        clientY: y,
        ...more,
      }),
    );
  const reported = () =>
    sent.filter(([action]) => action === Action.event).map(([, body]) => `${body.target} ${body.name}`);
  return { point, reported, sent };
}

test("a tap", () => {
  const { point, reported, sent } = detector(["tap_down", "tap_up", "tap"]);
  point("pointerdown", 3, 4);
  point("pointerup", 3, 4);
  expect(reported()).toEqual(["5 tap_down", "5 tap_up", "5 tap"]);
  expect(sent.at(-1)?.[1].data).toEqual({ k: "mouse", l: { x: 3, y: 4 }, g: { x: 3, y: 4 } });
});

test("of detectors in each other the inner one has the tap", () => {
  const { point, reported } = detector(["tap"], {}, ["tap", "tap_cancel"]);
  point("pointerdown", 3, 4);
  point("pointerup", 3, 4);
  expect(reported()).toEqual(["4 tap_cancel", "5 tap"]);
});

test("a movement is a drag and no tap", () => {
  const { point, reported, sent } = detector(["tap", "tap_cancel", "pan_start", "pan_update", "pan_end"]);
  point("pointerdown", 0, 0);
  point("pointermove", 10, 0);
  point("pointermove", 25, 5);
  point("pointerup", 25, 5);
  expect(reported()).toEqual(["5 tap_cancel", "5 pan_start", "5 pan_update", "5 pan_end"]);
  expect(sent[2][1].data).toMatchObject({ ld: { x: 15, y: 5 }, pd: null });
});

test("the direction decides between a horizontal and a vertical drag", () => {
  const { point, reported } = detector([
    "horizontal_drag_start",
    "vertical_drag_start",
    "vertical_drag_cancel",
  ]);
  point("pointerdown", 0, 0);
  point("pointermove", 10, 1);
  point("pointerup", 10, 1);
  expect(reported()).toEqual(["5 vertical_drag_cancel", "5 horizontal_drag_start"]);
});

test("a drag in one direction tells of the whole movement, as Flutter's client does", () => {
  const { point, sent } = detector(["horizontal_drag_update"]);
  point("pointerdown", 0, 0);
  point("pointermove", 30, 0);
  point("pointermove", 70, 2);
  point("pointerup", 70, 2);
  expect(sent.at(-1)?.[1].data).toMatchObject({ ld: { x: 40, y: 2 }, gd: { x: 40, y: 2 }, pd: 40 });
});

test("two taps in short order are a double tap, and a tap waits for that", () => {
  const { point, reported } = detector(["tap", "double_tap"]);
  for (const type of ["pointerdown", "pointerup", "pointerdown", "pointerup"]) point(type, 0, 0);
  vi.advanceTimersByTime(400);
  expect(reported()).toEqual(["5 double_tap"]);
  point("pointerdown", 0, 0);
  point("pointerup", 0, 0);
  expect(reported()).toHaveLength(1);
  vi.advanceTimersByTime(400);
  expect(reported()).toEqual(["5 double_tap", "5 tap"]);
});

test("a long press takes the tap's place and tells both names of its offset", () => {
  const { point, reported, sent } = detector([
    "tap",
    "long_press",
    "long_press_move_update",
    "long_press_end",
  ]);
  point("pointerdown", 0, 0);
  vi.advanceTimersByTime(600);
  point("pointermove", 5, 6);
  point("pointerup", 5, 6);
  expect(reported()).toEqual(["5 long_press", "5 long_press_move_update", "5 long_press_end"]);
  expect(sent[1][1].data).toMatchObject({ of: { x: 5, y: 6 }, ofo: { x: 5, y: 6 } });
});

test("the right button has gestures of its own", () => {
  const { point, reported } = detector(["tap", "secondary_tap_down", "secondary_tap"]);
  point("pointerdown", 0, 0, { button: 2 });
  point("pointerup", 0, 0, { button: 2 });
  expect(reported()).toEqual(["5 secondary_tap_down", "5 secondary_tap"]);
});

test("devices that are not allowed are not heard", () => {
  const { point, reported } = detector(["tap"], { allowed_devices: ["touch"] });
  point("pointerdown", 0, 0);
  point("pointerup", 0, 0);
  expect(reported()).toEqual([]);
});

test("two fingers spread: scale since the beginning", () => {
  const { point, sent } = detector(["scale_start", "scale_update", "scale_end"]);
  const finger = (id: number) => ({ pointerId: id, pointerType: "touch" });
  point("pointerdown", 0, 0, finger(1));
  point("pointerdown", 100, 0, finger(2));
  point("pointermove", 150, 0, finger(2));
  point("pointermove", 200, 0, finger(2));
  const last = sent.filter(([, body]) => body.name === "scale_update").at(-1)?.[1].data as WireMap;
  expect(last.pc).toBe(2);
  expect(last.s).toBeGreaterThan(1.3);
  expect(last.vs).toBe(1);
});

const ENDS: Record<string, string[]> = {
  horizontal_drag: ["horizontal_drag_start", "horizontal_drag_update", "horizontal_drag_end"],
  vertical_drag: ["vertical_drag_start", "vertical_drag_update", "vertical_drag_end"],
  pan: ["pan_start", "pan_update", "pan_end"],
  scale: ["scale_start", "scale_update", "scale_end"],
};

test.each(Object.entries(ENDS))("a %s that the browser takes away, to scroll, has an end", (name, events) => {
  const { point, reported, sent } = detector(events, { drag_interval: 0 });
  point("pointerdown", 0, 0, { pointerType: "touch" });
  point("pointermove", 30, 30, { pointerType: "touch" });
  point("pointercancel", 30, 30, { pointerType: "touch" });
  const told = reported();
  expect(told.filter((one) => one === `5 ${name}_start`)).toHaveLength(1);
  expect(told.at(-1)).toBe(`5 ${name}_end`);
  expect(sent.at(-1)?.[1].data).toMatchObject({ v: { x: 0, y: 0 } });
});

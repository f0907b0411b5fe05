import type { JSX } from "solid-js";
import type { Values } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child } from "../../tree/read";
import { cursor } from "../../values/cursor";
import { Control } from "../control";
import { dress } from "../dress";
import { createButtonRole } from "../layout/button_role";
import { bareName } from "../naming/press_name";
import { isPressKey } from "../pressable/press_key";
import { receive } from "../pressable/receivers";
import { DragRecognizer, HORIZONTAL, PAN, VERTICAL } from "./drag";
import { ForcePressRecognizer } from "./force_press";
import { watchHover } from "./hover";
import { LongPressRecognizer } from "./long_press";
import { MultiTouchRecognizer } from "./multi_touch";
import { kindOf } from "./payload";
import { Press } from "./press";
import { RightPanRecognizer } from "./right_pan";
import { ScaleRecognizer, scaleReports } from "./scale";
import { Site } from "./site";
import { ButtonTapRecognizer, TapRecognizer } from "./tap";
import { watchTrackpad } from "./trackpad_scale";
import "../layout/flex.css";
import "./gesture_detector.css";

const RIGHT_BUTTON = [
  "secondary_tap",
  "secondary_tap_down",
  "secondary_tap_up",
  "right_pan_start",
  "right_pan_update",
] as const;

/** Reports taps, presses, drags, pinches, hovering and scrolling on its content. */
export function GestureDetector(props: { node: ControlNode<"GestureDetector"> }): JSX.Element {
  const { node } = props;

  const watch = (element: HTMLElement) => {
    const site = new Site(node, element);
    const recognizers = [
      new TapRecognizer(site),
      new ButtonTapRecognizer(site, 2, "secondary"),
      new ButtonTapRecognizer(site, 1, "tertiary"),
      new LongPressRecognizer(site, 0, ""),
      new LongPressRecognizer(site, 2, "secondary_"),
      new LongPressRecognizer(site, 1, "tertiary_"),
      new DragRecognizer(site, HORIZONTAL),
      new DragRecognizer(site, VERTICAL),
      new DragRecognizer(site, PAN),
      new RightPanRecognizer(site),
      new ScaleRecognizer(element, scaleReports(site)),
      new ForcePressRecognizer(site),
      new MultiTouchRecognizer(site),
    ];
    const isAllowed = (event: PointerEvent) => {
      const devices = node.peek("allowed_devices");
      return !Array.isArray(devices) || devices.includes(kindOf(event));
    };
    receive(element, {
      down(event) {
        if (!isAllowed(event)) return;
        const press = Press.of(event, element);
        if (press.isWon) return;
        for (const recognizer of recognizers) recognizer.down(press);
      },
      menu(event) {
        if (site.listens(...RIGHT_BUTTON, "secondary_long_press", "secondary_long_press_start"))
          event.preventDefault();
      },
      key,
    });
    watchHover(site);
    watchTrackpad(site);
  };

  let root!: HTMLElement;
  const role = createButtonRole(() => root);
  const taps = () => node.listens("tap") && !bool(node, "exclude_from_semantics", false);
  const key = (event: KeyboardEvent, element: HTMLElement) => {
    if (taps() && !node.disabled() && isPressKey(event, element)) node.fire("tap", keyboardTap(element));
  };

  const dressed = dress(node, {
    class: "box gesture-detector",
    style: () => ({ cursor: cursor(node.get("mouse_cursor")), "touch-action": touchAction(node) }),
    ref: (element) => {
      root = element;
      watch(element);
    },
  });
  return (
    <div
      ref={dressed}
      role={taps() ? role() : undefined}
      aria-label={taps() && role() === "button" ? bareName(node) : undefined}
      tabindex={taps() && !node.disabled() ? 0 : undefined}
      aria-disabled={taps() && node.disabled() ? "true" : undefined}
    >
      <Control node={child(node, "content")} />
    </div>
  );
}

/** A tap in the middle of the control, for the keyboard. */
function keyboardTap(element: Element): Values["TapEvent"] {
  const box = element.getBoundingClientRect();
  const middle = { x: box.width / 2, y: box.height / 2 };
  return { k: "unknown", l: middle, g: { x: box.left + middle.x, y: box.top + middle.y } };
}

/** What the browser may still do with fingers: scroll in directions in which nothing is dragged. */
function touchAction(node: ControlNode): string | undefined {
  const drags = (prefix: "horizontal_drag" | "vertical_drag" | "pan" | "scale") =>
    (["start", "update", "end"] as const).some((name) => node.listens(`${prefix}_${name}`));
  const across = drags("horizontal_drag");
  const along = drags("vertical_drag");
  if (drags("pan") || drags("scale") || (across && along)) return "none";
  if (across) return "pan-y";
  if (along) return "pan-x";
  return node.listens("double_tap") ? "manipulation" : undefined;
}

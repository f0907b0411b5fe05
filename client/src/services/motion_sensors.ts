import type { ControlNode } from "../tree/node";
import type { WireMap } from "../tree/wire";
import { milliseconds } from "../values/duration";
import { number } from "../values/number";
import { dateExt } from "../values/time";
import type { Service } from "./registry";
import { NEED_HTTPS } from "./secure";

type Reading = { x: number; y: number; z: number };
type Permitted = { requestPermission?: () => Promise<"granted" | "denied"> };

/** What of a device's movement a sensor reports; undefined if the browser did not tell. */
type Part = (event: DeviceMotionEvent) => Reading | undefined;

const triple = (at: DeviceMotionEventAcceleration | null): Reading | undefined =>
  at === null || at.x === null ? undefined : { x: at.x, y: at.y ?? 0, z: at.z ?? 0 };

const turning: Part = ({ rotationRate: rate }) => {
  if (rate === null || rate.alpha === null) return undefined;
  // degrees become radians; the browser's alpha, beta, gamma turn around x, y, z
  const radians = (degrees: number | null): number => ((degrees ?? 0) * Math.PI) / 180;
  return { x: radians(rate.alpha), y: radians(rate.beta), z: radians(rate.gamma) };
};

export const Accelerometer = sensor((event) => triple(event.accelerationIncludingGravity));
export const UserAccelerometer = sensor((event) => triple(event.acceleration));
export const Gyroscope = sensor(turning);

/** Reports a shake when the device is thrown about often enough. */
export const ShakeDetector: Service<"ShakeDetector"> = (node) => {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  const gravity = 9.81;
  return watch(node, (event) => {
    const force = triple(event.accelerationIncludingGravity);
    if (force === undefined) return;
    const threshold = number(node.peek("shake_threshold_gravity")) ?? 2.7;
    if (Math.hypot(force.x, force.y, force.z) / gravity < threshold) return;
    const now = performance.now();
    if (now - last < (number(node.peek("shake_slop_time_ms")) ?? 500)) return;
    if (now - last > (number(node.peek("shake_count_reset_time_ms")) ?? 3000)) count = 0;
    last = now;
    count += 1;
    if (count >= (number(node.peek("minimum_shake_count")) ?? 1)) node.fire("shake");
  });
};

/** A sensor that browsers do not let pages read. */
const missing: Service = (node) => {
  node.fire("error", { message: `This browser does not offer ${node.type} readings` });
  return undefined;
};

export const Barometer = missing;
export const Magnetometer = missing;

function sensor(part: Part): Service {
  return (node) => {
    let told = Number.NEGATIVE_INFINITY;
    let missed = false;
    return watch(node, (event) => {
      const now = performance.now();
      if (node.peek("enabled") === false || now - told < (milliseconds(node.peek("interval")) ?? 200)) return;
      const reading = part(event);
      if (reading === undefined) {
        if (!missed) fail(node, "This device does not tell how it moves, or not all of it");
        missed = true;
        return;
      }
      told = now;
      node.fire("reading", { ...reading, timestamp: dateExt(new Date()) } satisfies WireMap);
    });
  };
}

const fail = (node: ControlNode, message: string): void => node.fire("error", { message });

/** Listens once the visitor allows it. Safari asks in answer to a click only: the next one, wherever it is. */
function watch(node: ControlNode, listen: (event: DeviceMotionEvent) => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  const motion = globalThis.DeviceMotionEvent as Permitted | undefined;
  const answered = (answer: "granted" | "denied"): void => {
    if (answer === "granted") addEventListener("devicemotion", listen, { signal });
    else fail(node, "The visitor does not allow to read the motion sensors");
  };
  const askAtClick = (): void =>
    addEventListener(
      "click",
      () => void motion?.requestPermission?.().then(answered, ({ message }) => fail(node, message)),
      { signal, once: true, capture: true },
    );
  if (motion === undefined) {
    fail(
      node,
      window.isSecureContext ? "This browser has no motion sensors" : `Motion sensors ${NEED_HTTPS}`,
    );
  } else if (motion.requestPermission === undefined) answered("granted");
  else void motion.requestPermission().then(answered, askAtClick);
  return () => over.abort();
}

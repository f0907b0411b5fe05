import type { Service } from "./registry";

/** Milliseconds of vibration. */
const STRENGTHS = { heavy_impact: 30, medium_impact: 20, light_impact: 10, selection_click: 10, vibrate: 50 };

/** Shakes the device where the browser can; does nothing elsewhere. */
export const HapticFeedback: Service<"HapticFeedback"> = (node) =>
  node.offer(
    Object.fromEntries(Object.entries(STRENGTHS).map(([name, length]) => [name, () => shake(length)])),
  );

function shake(length: number): null {
  navigator.vibrate?.(length);
  return null;
}

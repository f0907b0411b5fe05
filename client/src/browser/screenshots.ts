import type { Methods } from "../tree/declared";
import type { ControlNode } from "../tree/node";
import type { WireValue } from "../tree/wire";
import { milliseconds } from "../values/duration";
import { pngBytes } from "../values/image";
import { number } from "../values/number";

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

async function picture(ratio: WireValue): Promise<Uint8Array> {
  const { snapshot } = await import("../controls/media/snapshot");
  return pngBytes(await snapshot(document.body, number(ratio) ?? devicePixelRatio));
}

/** Pictures of the page, where the program has allowed itself to take them. */
export function screenshotMethods(
  page: ControlNode,
): Pick<Required<Methods<"Page">>, "take_animation" | "take_screenshot"> {
  const allowed = () => page.peek("enable_screenshots") === true;
  return {
    async take_screenshot({ pixel_ratio, delay }) {
      if (!allowed()) return null;
      await pause(milliseconds(delay) ?? 0);
      return picture(pixel_ratio);
    },
    async take_animation({ frame_delays_ms, pixel_ratio }) {
      if (!allowed()) return null;
      const frames: Uint8Array[] = [];
      for (const delay of Array.isArray(frame_delays_ms) ? frame_delays_ms : []) {
        await pause(number(delay) ?? 0);
        frames.push(await picture(pixel_ratio));
      }
      return frames;
    },
  };
}

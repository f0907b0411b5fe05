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
  const ask = (name: string) => {
    if (page.peek("enable_screenshots") !== true)
      throw new Error(`page.${name}() needs page.enable_screenshots = True`);
  };
  return {
    async take_screenshot({ pixel_ratio, delay }) {
      ask("take_screenshot");
      await pause(milliseconds(delay) ?? 0);
      return picture(pixel_ratio);
    },
    async take_animation({ frame_delays_ms, pixel_ratio }) {
      ask("take_animation");
      const frames: Uint8Array[] = [];
      for (const delay of frame_delays_ms) {
        await pause(number(delay) ?? 0);
        frames.push(await picture(pixel_ratio));
      }
      return frames;
    },
  };
}

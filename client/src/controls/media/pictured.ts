import type { JSX } from "solid-js";
import { isMap, type WireValue } from "../../tree/wire";
import { decoration } from "../../values/decoration";
import { lazily } from "../registry";

const images = lazily(() => import("../../values/image").then((m) => m.decorationImage));

/** A BoxDecoration that may have an image, whose code comes when there is one; tracked until then. */
export function pictured(value: WireValue): JSX.CSSProperties {
  return decoration(value, { image: isMap(value) && isMap(value.image) ? images.get() : undefined });
}

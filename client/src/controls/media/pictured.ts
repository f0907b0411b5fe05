import type { JSX } from "solid-js";
import { isFields, type WireValue } from "../../tree/wire";
import { decoration } from "../../values/decoration";
import { lazily } from "../registry";

const images = lazily(() => import("../../values/image").then((m) => m.decorationImage));

const gradients = lazily(() => import("../../values/gradient").then((m) => m.gradient));

/** A BoxDecoration whose image and gradient bring their code when there are any; tracked until then. */
export function pictured(value: WireValue): JSX.CSSProperties {
  const { image, gradient } = isFields(value) ? value : {};
  return decoration(value, {
    image: isFields(image) ? images.get() : undefined,
    gradient: isFields(gradient) ? gradients.get() : undefined,
  });
}

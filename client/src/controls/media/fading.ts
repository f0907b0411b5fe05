import type { ControlNode } from "../../tree/node";
import { map } from "../../tree/read";
import { animation } from "../../values/animation";
import { gradient } from "../../values/gradient";
import { ANIMATES_ALONG } from "../framing/endings";
import "./fading.css";

const NO_PICTURE = "{}";

/**
 * Lets gradients and pictures of a box with `animate` go over into each other, which no transition of CSS does: the one
 * before lies over the next and fades. The result is called at each change of the box; `wasPlain` says that it had
 * neither before this one.
 */
export function fade(node: ControlNode, box: HTMLElement, wasPlain: boolean): () => void {
  const painted = () => gradient(node.get("gradient"));
  const picture = () => JSON.stringify(map(node, "image") ?? {});
  let [before, behind] = wasPlain ? [undefined, NO_PICTURE] : [painted(), picture()];
  return () => {
    const [next, now] = [painted(), picture()];
    if (next === before && now === behind) return;
    const how = animation(node.get("animate"));
    if (how) cover(box, before, `opacity ${how.duration}ms ${how.curve}`);
    [before, behind] = [next, now];
  };
}

/** Covers a box with what was painted, its plain colour where that was nothing, until it has faded. */
function cover(box: HTMLElement, painted: string | undefined, transition: string): void {
  const layer = document.createElement("div");
  layer.className = `fading-ground ${ANIMATES_ALONG}`;
  layer.ariaHidden = "true";
  if (painted !== undefined) layer.style.backgroundImage = painted;
  // beneath what still fades, over the shadows
  const beneath = box.querySelector(":scope > .shadow-beneath");
  if (beneath) beneath.after(layer);
  else box.prepend(layer);
  // the style that it begins with
  getComputedStyle(layer).opacity;
  layer.style.transition = transition;
  layer.style.opacity = "0";
  // the box hears of it first
  const end = () => setTimeout(() => layer.remove());
  layer.addEventListener("transitionend", end);
  layer.addEventListener("transitioncancel", end);
}

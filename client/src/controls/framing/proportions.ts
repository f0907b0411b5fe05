import { whenResized } from "./resized";

/**
 * Keeps the proportions of an element that may be as big as the box around it: CSS cuts what is too high and leaves it
 * too wide. `--fitting` is the width that goes with the height there is.
 */
export function keepProportions(element: HTMLElement, ratio: number): () => void {
  let box: Element | null = null;
  let leave: (() => void) | undefined;
  const measure = () => {
    const { offsetWidth: width, offsetHeight: height } = element;
    const fitting = height * ratio;
    return fitting < width - 0.5 ? () => element.style.setProperty("--fitting", `${fitting}px`) : undefined;
  };
  const loosen = () => {
    element.style.removeProperty("--fitting");
    return measure;
  };
  const fit = () => {
    const around = element.parentElement;
    if (box !== around && around !== null) {
      leave?.();
      box = around;
      leave = whenResized(box, fit);
    }
    return element.style.getPropertyValue("--fitting") ? loosen : measure();
  };
  const end = whenResized(element, fit);
  return () => {
    end();
    leave?.();
  };
}

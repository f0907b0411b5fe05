/**
 * Keeps the proportions of an element that may be as big as the box around it: CSS cuts what is too high and leaves it
 * too wide. `--fitting` is the width that goes with the height there is.
 */
export function keepProportions(element: HTMLElement, ratio: number): () => void {
  let box: Element | null = null;
  const observer = new ResizeObserver(() => {
    const around = element.parentElement;
    if (box !== around && around !== null) {
      if (box !== null) observer.unobserve(box);
      box = around;
      observer.observe(box);
    }
    element.style.removeProperty("--fitting");
    const { offsetWidth: width, offsetHeight: height } = element;
    const fitting = height * ratio;
    if (fitting < width - 0.5) element.style.setProperty("--fitting", `${fitting}px`);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Calls back, once a frame at most, when the content of an element may have another size; also at first. */
export function watchContent(element: HTMLElement, changed: () => void): () => void {
  let frame = 0;
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      changed();
    });
  };
  const mutations = new MutationObserver(later);
  mutations.observe(element, { childList: true, subtree: true, characterData: true });
  const sizes = new ResizeObserver(later);
  sizes.observe(element);
  element.addEventListener("load", later, true);
  later();
  return () => {
    cancelAnimationFrame(frame);
    mutations.disconnect();
    sizes.disconnect();
    element.removeEventListener("load", later, true);
  };
}

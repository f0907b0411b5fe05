/**
 * Calls back, once a frame at most, when the content of an element may have another size; also at first. By then the
 * frame's layout is known: what is measured costs nothing, and what is set is in the same picture.
 */
export function watchContent(element: HTMLElement, changed: () => void): () => void {
  // tells of an element that it is given anew when the layout of the next frame is done, too
  const sizes = new ResizeObserver(changed);
  const again = () => {
    sizes.unobserve(element);
    sizes.observe(element);
  };
  const mutations = new MutationObserver(again);
  mutations.observe(element, { childList: true, subtree: true, characterData: true });
  sizes.observe(element);
  element.addEventListener("load", again, true);
  return () => {
    mutations.disconnect();
    sizes.disconnect();
    element.removeEventListener("load", again, true);
  };
}

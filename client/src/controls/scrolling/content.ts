import { type Step, tellAgain, whenResized } from "../framing/resized";

/**
 * Calls back, once a frame at most, when the content of an element may have another size; also at first. By then the
 * frame's layout is known: what is measured costs nothing, and what is set is in the same picture.
 */
export function watchContent(element: HTMLElement, changed: Step): () => void {
  const end = whenResized(element, changed);
  const again = () => tellAgain(element);
  const mutations = new MutationObserver(again);
  mutations.observe(element, { childList: true, subtree: true, characterData: true });
  element.addEventListener("load", again, true);
  return () => {
    mutations.disconnect();
    end();
    element.removeEventListener("load", again, true);
  };
}

import { type Axis, axisOf } from "../scrolling/axis";

/** What is seen of a long list. */
export interface Sight {
  /** From where on in it, counted from its beginning, and how much; nothing as long as it has no place in the page. */
  seen(): { offset: number; length: number };
  /** Calls back whenever that may have changed; the result ends it. */
  follow(look: () => void): () => void;
}

/** What is seen of an element that scrolls, or of one `within` others that do. */
export const sightOf = (element: HTMLElement, axis: () => Axis, within: boolean): Sight =>
  within ? through(element) : into(element, axis);

function into(element: HTMLElement, axis: () => Axis): Sight {
  return {
    seen() {
      const along = axisOf(element, axis());
      return { offset: along.get(), length: along.viewport };
    },
    follow(look) {
      element.addEventListener("scroll", look, { passive: true });
      const observer = new ResizeObserver(look);
      observer.observe(element);
      return () => {
        element.removeEventListener("scroll", look);
        observer.disconnect();
      };
    },
  };
}

/** Downwards only: the window, less what the boxes around the element cut off. */
function through(element: HTMLElement): Sight {
  return {
    seen() {
      const own = element.getBoundingClientRect();
      let [from, to] = [0, innerHeight];
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (!at.classList.contains("scrolls-vertical")) continue;
        const box = at.getBoundingClientRect();
        from = Math.max(from, box.top);
        to = Math.min(to, box.bottom);
      }
      const isLaidOut = own.width > 0;
      return { offset: from - own.top, length: isLaidOut ? Math.max(1, to - from) : 0 };
    },
    follow(look) {
      const scrolled = (event: Event) => {
        if ((event.target as Node).contains(element)) look();
      };
      document.addEventListener("scroll", scrolled, { capture: true, passive: true });
      addEventListener("resize", look);
      const observer = new ResizeObserver(look);
      observer.observe(element);
      return () => {
        document.removeEventListener("scroll", scrolled, { capture: true });
        removeEventListener("resize", look);
        observer.disconnect();
      };
    },
  };
}

import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Its rows are scrolled to the chosen one, which is no way down the page. */
const WHEEL = ".cupertino-wheel-scroll";

/** Whether the outermost thing that scrolls in an element has left its start. */
export function createScrolledUnder(): { scrolled: Accessor<boolean>; ref: (body: HTMLElement) => void } {
  const [scrolled, setScrolled] = createSignal(false);
  return {
    scrolled,
    ref(body) {
      const onScroll = ({ target }: Event): void => {
        if (!(target instanceof HTMLElement) || target.scrollHeight <= target.clientHeight) return;
        if (!target.matches(WHEEL) && !isInside(target, body)) setScrolled(target.scrollTop > 0);
      };
      // scroll events do not bubble
      body.addEventListener("scroll", onScroll, { capture: true, passive: true });
      onCleanup(() => body.removeEventListener("scroll", onScroll, { capture: true }));
    },
  };
}

/** Whether another thing that scrolls vertically lies between. */
function isInside(target: HTMLElement, body: HTMLElement): boolean {
  for (let at = target.parentElement; at && at !== body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
  }
  return false;
}

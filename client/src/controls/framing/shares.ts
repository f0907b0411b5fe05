import { type Step, tellAgain, whenResized } from "./resized";

/*
 * A child of a Row or Column that may leave a part of its share of the room. Flexbox would hand that part to the others,
 * so the box is told how long a share is, as `--share`, and flex.css gives everybody just that.
 */

/** Keeps the box around an element up to date on the length of a share. */
export function shareRoom(element: HTMLElement): () => void {
  const watched = new Map<Element, () => void>();
  let box: HTMLElement | undefined;
  const changes = new MutationObserver(() => box && tellAgain(box));
  const watch = (each: Element) => {
    if (!watched.has(each)) watched.set(each, whenResized(each, share));
  };
  const share = (): Step | undefined => {
    const around = element.parentElement;
    if (!around?.matches(":is(.row, .column):not(.scroll)")) return undefined;
    return box === around ? measure(around) : () => settle(around);
  };
  const settle = (around: HTMLElement): Step => {
    box = around;
    box.dataset.shares = "";
    changes.observe(box, { childList: true });
    watch(box);
    return () => measure(around);
  };
  const measure = (around: HTMLElement): Step => {
    for (const each of around.children) if (!isFlexible(each)) watch(each);
    const length = lengthOfShare(around);
    return () => around.style.setProperty("--share", `${length}px`);
  };
  // the first report comes when the element has its place in the page, before it is painted
  watch(element);
  return () => {
    for (const end of watched.values()) end();
    changes.disconnect();
    if (box && ![...box.children].some((each) => each !== element && each.matches(".expand-loose"))) {
      delete box.dataset.shares;
      box.style.removeProperty("--share");
    }
  };
}

const isFlexible = (element: Element): boolean => element.matches(".expand, .expand-loose");

function lengthOfShare(box: HTMLElement): number {
  const down = box.matches(".column");
  const [before, after] = down ? (["Top", "Bottom"] as const) : (["Left", "Right"] as const);
  const length = (css: CSSStyleDeclaration, name: "margin" | "padding") =>
    Number.parseFloat(css[`${name}${before}`]) + Number.parseFloat(css[`${name}${after}`]) || 0;
  const own = getComputedStyle(box);
  let room = (down ? box.clientHeight : box.clientWidth) - length(own, "padding");
  let parts = 0;
  let count = 0;
  for (const each of box.children as HTMLCollectionOf<HTMLElement>) {
    const css = getComputedStyle(each);
    if (css.position === "absolute" || css.display === "none") continue;
    count += 1;
    // what moves it within its share is a part of that
    if (!isFlexible(each) || !each.matches(".aligned") || each.style.margin) room -= length(css, "margin");
    if (isFlexible(each)) parts += Number(css.getPropertyValue("--expand")) || 1;
    else room -= down ? each.offsetHeight : each.offsetWidth;
  }
  room -= (Number.parseFloat(down ? own.rowGap : own.columnGap) || 0) * Math.max(0, count - 1);
  return Math.max(0, room / Math.max(1, parts));
}

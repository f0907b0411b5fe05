/*
 * A child of a Row or Column that may leave a part of its share of the room. Flexbox would hand that part to the others,
 * so the box is told how long a share is, as `--share`, and flex.css gives everybody just that.
 */

/** Keeps the box around an element up to date on the length of a share. */
export function shareRoom(element: HTMLElement): () => void {
  const watched = new WeakSet<Element>();
  let box: HTMLElement | undefined;
  const sizes = new ResizeObserver(() => share());
  const changes = new MutationObserver(() => share());
  const watch = (each: Element) => {
    if (watched.has(each)) return;
    watched.add(each);
    sizes.observe(each);
  };
  const share = () => {
    const around = element.parentElement;
    if (!around?.matches(":is(.row, .column):not(.scroll)")) return;
    if (box !== around) {
      box = around;
      box.dataset.shares = "";
      changes.observe(box, { childList: true });
      watch(box);
    }
    for (const each of box.children) if (!isFlexible(each)) watch(each);
    box.style.setProperty("--share", `${lengthOfShare(box)}px`);
  };
  // the first report comes when the element has its place in the page, before it is painted
  watch(element);
  return () => {
    sizes.disconnect();
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

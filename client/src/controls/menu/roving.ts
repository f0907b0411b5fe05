import { type TypeAhead, typeAhead } from "./type_ahead";

/** What can be chosen in a menu, from top to bottom; what belongs to menus inside it is left out. */
function entries(menu: HTMLElement): HTMLElement[] {
  return [
    ...menu.querySelectorAll<HTMLElement>("[role^=menuitem]:not([aria-disabled=true], :disabled)"),
  ].filter((entry) => entry.closest("[role=menu], [role=menubar]") === menu);
}

/** Puts the focus on the first entry of a menu. */
export function focusFirst(menu: HTMLElement): void {
  const first = entries(menu)[0] as HTMLElement | undefined;
  (first ?? menu).focus({ preventScroll: true });
  if (first) return;
  // the code of the entries may still be on its way
  const observer = new MutationObserver(() => {
    if (document.activeElement !== menu) observer.disconnect();
    else entries(menu)[0]?.focus({ preventScroll: true });
  });
  observer.observe(menu, { childList: true, subtree: true });
}

/** Moves the focus in a menu by arrows, Home, End and letters; returns the listener for `keydown`. */
export function roving(menu: () => HTMLElement, axis: "vertical" | "horizontal" = "vertical") {
  let letters: TypeAhead | undefined;
  const [next, previous] = axis === "vertical" ? ["ArrowDown", "ArrowUp"] : ["ArrowRight", "ArrowLeft"];

  return (event: KeyboardEvent): void => {
    letters ??= typeAhead();
    const all = entries(menu());
    if (all.length === 0 || event.ctrlKey || event.metaKey) return;
    const focused = all.indexOf(document.activeElement as HTMLElement);
    // from within the menu of an entry the keys go on from that
    const at = focused < 0 ? all.findIndex((entry) => entry.ariaExpanded === "true") : focused;
    const rtl = axis === "horizontal" && getComputedStyle(menu()).direction === "rtl";
    let to: HTMLElement | undefined;
    if (event.key === (rtl ? previous : next)) to = all[(at + 1) % all.length];
    else if (event.key === (rtl ? next : previous)) to = all[(Math.max(at, 0) - 1 + all.length) % all.length];
    else if (event.key === "Home") to = all[0];
    else if (event.key === "End") to = all[all.length - 1];
    else if (event.key.length === 1 && (event.key !== " " || letters.goesOn)) {
      to = all[letters.find(event.key, all.length, at, (index) => all[index].textContent ?? "")];
    }
    // a space within what is searched for presses nothing
    if (event.key === " " && letters.goesOn) event.preventDefault();
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: "nearest" });
  };
}

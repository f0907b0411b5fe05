import { pressedSince } from "../dom/last_focus";

/*
 * The document itself does not scroll: what scrolls is inside. Keys go on where the focus is or was pressed last, as the
 * browser does in a document, and without either to what is the largest.
 */

/** What needs the keys for itself. */
const TYPED =
  "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], video, audio, iframe, " +
  "[role=slider], [role=listbox], [role=menu], [role=menubar], [role=grid], [role=tablist], [role=radiogroup], [role=tree]";
/** What Space presses. */
const PRESSED =
  "button, a, summary, input, [role=button], [role=tab], [role=checkbox], [role=switch], [data-presses]";

/** Part of what is seen that is left over, so that a reader finds the place again. */
const PAGE = 0.875;
const LINE = 40;

type Step = (scroller: Element) => number;

const page = (scroller: Element): number => scroller.clientHeight * PAGE;

const STEPS: Record<string, Step> = {
  PageDown: page,
  PageUp: (scroller) => -page(scroller),
  End: (scroller) => scroller.scrollHeight,
  Home: (scroller) => -scroller.scrollHeight,
  ArrowDown: () => LINE,
  ArrowUp: () => -LINE,
};

/** Lets keys scroll the page wherever the focus is. */
export function scrollByKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const space = event.key === " ";
    if (target.closest(TYPED) || (space && target.closest(PRESSED))) return;
    const step = space ? (event.shiftKey ? STEPS.PageUp : STEPS.PageDown) : STEPS[event.key];
    if (step === undefined || (event.shiftKey && !space)) return;
    // the browser scrolls what is around the focus
    if (around(target)) return;
    const pressed = pressedSince();
    const scroller = (pressed?.isConnected && around(pressed)) || largest();
    if (!scroller) return;
    event.preventDefault();
    scroller.scrollBy({ top: step(scroller), behavior: calm() ? "instant" : "smooth" });
  });
}

const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1 || element.clientHeight === 0) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

function around(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) if (scrolls(at)) return at;
  return undefined;
}

/** The largest that scrolls in the dialog on top, or else in the view that is shown. */
function largest(): Element | undefined {
  const dialog = [...document.querySelectorAll("dialog:modal")].at(-1);
  const size = (element: Element) => element.clientWidth * element.clientHeight;
  // a dialog may scroll by itself; a page has too many elements to look at each
  const candidates = dialog ? dialog.querySelectorAll("*") : document.querySelectorAll(".scrolls-vertical");
  return [...candidates]
    .filter((element) => !element.closest("[inert]") && scrolls(element))
    .sort((a, b) => size(b) - size(a))[0];
}

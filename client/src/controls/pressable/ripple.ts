const ENDS = ["pointerup", "pointercancel", "dragend", "blur"] as const;
const GROW = 225;
const FADE = 200;

/**
 * Draws the wave that spreads from where a control was pressed, from its middle without an event. What it adds to
 * `host` is removed again.
 */
export function ripple(host: HTMLElement, event?: PointerEvent): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const box = host.getBoundingClientRect();
  const x = event ? event.clientX - box.left : box.width / 2;
  const y = event ? event.clientY - box.top : box.height / 2;
  const most = Number.parseFloat(host.style.getPropertyValue("--splash-radius")) || Number.POSITIVE_INFINITY;
  const reach = Math.min(Math.hypot(Math.max(x, box.width - x), Math.max(y, box.height - y)), most);

  const ink = document.createElement("span");
  ink.className = "ink";
  ink.setAttribute("aria-hidden", "true");
  const wave = document.createElement("span");
  wave.className = "ink-wave";
  wave.style.cssText = `left:${x - reach}px;top:${y - reach}px;width:${2 * reach}px;height:${2 * reach}px`;
  ink.append(wave);
  host.append(ink);

  let held = event !== undefined;
  let growing = true;
  const fade = () => {
    if (held || growing) return;
    wave.classList.add("ink-fades");
    setTimeout(() => ink.remove(), FADE);
  };
  const release = (event: Event) => {
    // an element that loses the focus to what is pressed is not the window that loses it
    if (event.type === "blur" && event.target !== window) return;
    held = false;
    for (const name of ENDS) removeEventListener(name, release, true);
    fade();
  };
  if (held) for (const name of ENDS) addEventListener(name, release, true);
  setTimeout(() => {
    growing = false;
    fade();
  }, GROW);
}

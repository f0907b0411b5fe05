/** Turns CSS colours that refer to the theme into plain ones, as they are where an element stands. */
export function resolver(element: Element): (css: string) => string {
  const known = new Map<string, string>();
  let probe: HTMLElement | undefined;
  return (css) => {
    if (!/var\(|color-mix|current/i.test(css)) return css;
    let plain = known.get(css);
    if (plain === undefined) {
      probe ??= document.createElement("i");
      // where the system chooses the colours it would choose this one too, for all shapes the same
      probe.style.forcedColorAdjust = "none";
      probe.style.color = css;
      element.parentElement?.append(probe);
      plain = getComputedStyle(probe).color;
      probe.remove();
      known.set(css, plain);
    }
    return plain;
  };
}

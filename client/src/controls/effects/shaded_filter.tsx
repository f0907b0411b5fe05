import { createEffect, createSignal, createUniqueId, type JSX, on, onCleanup, untrack } from "solid-js";
import { useTheme } from "../../theme/context";
import { followSchemes } from "../../theme/scheme";
import { tellAgain, whenResized } from "../framing/resized";
import { blendStep, FLOOD } from "../media/blend_filter";

/** A picture of a CSS background as big as an element; colours of the theme must have been resolved. */
function picture(background: string, width: number, height: number): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">` +
    `<div xmlns="http://www.w3.org/1999/xhtml" style='width:${width}px;height:${height}px;background:${background}'></div>` +
    "</foreignObject></svg>";
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The background with its custom properties replaced, as they are where an element stands. */
function resolved(element: Element, background: string): string {
  if (!background.includes("var(")) return background;
  const style = getComputedStyle(element);
  return background.replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name));
}

/** A filter that blends a CSS background, as source, with what an element draws, as destination. */
export function shadedFilter(background: () => string | undefined, mode: () => string) {
  const id = `shade-${createUniqueId()}`;
  const themed = useTheme();
  const [address, setAddress] = createSignal<string>();
  let root!: HTMLElement;
  const look = () => {
    const paint = untrack(background);
    const { offsetWidth: width, offsetHeight: height } = root;
    const found =
      paint && width > 0 && height > 0 ? picture(resolved(root, paint), width, height) : undefined;
    return () => void setAddress(found);
  };
  return {
    filter: () => (address() ? `url(#${id})` : undefined),
    watch(element: HTMLElement): void {
      root = element;
      onCleanup(whenResized(element, look));
      const changes = () => [background(), themed.theme(), themed.dark(), followSchemes()];
      createEffect(on(changes, () => tellAgain(element), { defer: true }));
    },
    definition: (): JSX.Element => (
      <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
        <filter id={id} x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">
          <feImage href={address()} result={FLOOD} preserveAspectRatio="none" />
          {blendStep(mode())}
        </filter>
      </svg>
    ),
  };
}

import { createSignal, createUniqueId, type JSX, onCleanup } from "solid-js";
import { blendStep, FLOOD } from "../media/blend_filter";

/** A picture of a CSS background as big as an element; colours of the theme must have been resolved. */
function picture(background: string, width: number, height: number): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">` +
    `<div xmlns="http://www.w3.org/1999/xhtml" style='width:${width}px;height:${height}px;background:${background}'></div>` +
    "</foreignObject></svg>";
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The background with its custom properties replaced, as the element's own style has it. */
function resolved(element: Element, background: string): string {
  const probe = document.createElement("i");
  probe.style.cssText = "position:absolute;visibility:hidden";
  probe.style.backgroundImage = background;
  element.append(probe);
  const found = getComputedStyle(probe).backgroundImage;
  probe.remove();
  return found;
}

/** A filter that blends a CSS background, as source, with what an element draws, as destination. */
export function shadedFilter(background: () => string | undefined, mode: () => string) {
  const id = `shade-${createUniqueId()}`;
  const [box, setBox] = createSignal({ width: 0, height: 0 });
  let root: HTMLElement | undefined;
  const address = () => {
    const { width, height } = box();
    const paint = background();
    return root && paint && width > 0 ? picture(resolved(root, paint), width, height) : undefined;
  };
  return {
    filter: () => (address() ? `url(#${id})` : undefined),
    watch(element: HTMLElement): void {
      root = element;
      const observer = new ResizeObserver(() =>
        setBox({ width: element.offsetWidth, height: element.offsetHeight }),
      );
      observer.observe(element);
      onCleanup(() => observer.disconnect());
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

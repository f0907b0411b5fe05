import type { Values } from "../tree/declared";

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/** What the server knows as `page.media`. */
export function media(): Values["PageMediaData"] {
  return {
    padding: insets(),
    view_padding: insets(),
    view_insets: keyboardInsets(),
    device_pixel_ratio: devicePixelRatio,
    orientation: innerWidth > innerHeight ? "landscape" : "portrait",
    always_use_24_hour_format: false,
  };
}

/** The parts of the screen under notches and system bars; index.html puts them into custom properties. */
function insets(): Values["Padding"] {
  const style = getComputedStyle(document.documentElement);
  const read = (side: string) => Number.parseFloat(style.getPropertyValue(`--safe-${side}`)) || 0;
  return { top: read("top"), right: read("right"), bottom: read("bottom"), left: read("left") };
}

/** The part that an on-screen keyboard covers. */
function keyboardInsets(): Values["Padding"] {
  const viewport = window.visualViewport;
  if (!viewport || viewport.scale > 1) return { ...NO_INSETS };
  return {
    ...NO_INSETS,
    bottom: Math.max(0, Math.round(innerHeight - viewport.height - viewport.offsetTop)),
  };
}

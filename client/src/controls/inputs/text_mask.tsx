import type { JSX } from "solid-js";

/** The sign that browsers draw in place of hidden letters. */
const NATIVE = "•";

/** The letter spacing that makes the native signs as wide as `sign`, so that the caret stands where it should. */
function spacing(sign: string, element: HTMLElement | undefined): string | undefined {
  const context = element && document.createElement("canvas").getContext("2d");
  if (!context) return undefined;
  const style = getComputedStyle(element.parentElement ?? element);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const own = Number.parseFloat(style.letterSpacing) || 0;
  return `${context.measureText(sign).width - context.measureText(NATIVE).width + own}px`;
}

/** Whether hidden text is drawn with a sign that the browser does not have. */
export const isForeignSign = (sign: string): boolean => sign !== NATIVE && sign !== "";

/** Styles of an input whose hidden letters are drawn by a Mask. */
export function underMask(sign: string, element: HTMLElement | undefined): JSX.CSSProperties {
  return {
    "letter-spacing": spacing(sign, element),
    "-webkit-text-fill-color": "transparent",
  } as JSX.CSSProperties;
}

/** Draws one sign for each hidden letter over the input. */
export function Mask(props: { sign: string; length: number; children: JSX.Element }): JSX.Element {
  return (
    <span class="text-mask">
      {props.children}
      <span aria-hidden="true">{props.sign.repeat(props.length)}</span>
    </span>
  );
}

/** The sign that browsers draw in place of hidden letters. */
const NATIVE = "•";

/** The letter spacing that makes the native signs as wide as `sign`, so that the caret stands where it should. */
function spacing(sign: string, element: HTMLElement): string {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return "";
  const style = getComputedStyle(element.parentElement ?? element);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const own = Number.parseFloat(style.letterSpacing) || 0;
  return `${context.measureText(sign).width - context.measureText(NATIVE).width + own}px`;
}

/** Whether hidden text is drawn with a sign that the browser does not have. */
export const isForeignSign = (sign: string): boolean => sign !== NATIVE && sign !== "";

/** Draws one sign for each hidden letter over an input, which it holds. */
export class Mask {
  readonly element = document.createElement("span");
  private readonly signs = document.createElement("span");

  constructor(input: HTMLElement) {
    const { element, signs } = this;
    signs.setAttribute("aria-hidden", "true");
    element.append(signs);
    // one that is in the page moves within it, with its focus
    input.parentNode?.insertBefore(element, input);
    element.insertBefore(input, signs);
  }

  /** Draws the sign so many times; the empty one lets the letters be seen. */
  draw(sign: string, length: number): void {
    const { element, signs } = this;
    element.className = sign === "" ? "text-mask" : "text-mask text-mask-hides";
    signs.textContent = sign.repeat(length);
    // it may not be in the page yet
    if (sign !== "")
      queueMicrotask(() => element.style.setProperty("--sign-spacing", spacing(sign, element)));
  }

  /** Goes, once somebody else has taken the input. */
  end(): void {
    queueMicrotask(() => this.element.remove());
  }
}

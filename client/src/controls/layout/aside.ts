import type { Step } from "../framing/resized";

/**
 * Lays `content` out for the room that `root` has once it is turned by a quarter of a circle: as wide as that is high. Where
 * the root is left a choice, it is as wide as its content is high. Answers a step of reading that looks again.
 */
export function layAside(root: HTMLElement, content: HTMLElement): Step {
  const { style } = content;
  const say = (then?: Step): Step => {
    const { offsetHeight: width, offsetWidth: height } = content;
    return () => {
      root.style.setProperty("--turned-w", `${width}px`);
      root.style.setProperty("--turned-h", `${height}px`);
      return then;
    };
  };
  const fit = (): Step => {
    const isGivenAcross = isGiven(root, ".fill-y, .sized-y, .endless-y", "--tight-h");
    const isGivenAlong = isGiven(root, ".fill-x, .sized-x, .endless-x", "--tight-w");
    const { clientWidth, clientHeight } = root;
    const isTooWide = clientHeight + ROUNDING < content.offsetWidth;
    return () => {
      if (isGivenAcross) style.setProperty("--aside-w", `${clientHeight}px`);
      else if (isTooWide) style.setProperty("--aside-most", `${clientHeight}px`);
      if (isGivenAlong) style.setProperty("--aside-h", `${clientWidth}px`);
      // narrower it may be higher
      return isGivenAlong ? undefined : () => say();
    };
  };
  const loosen = (): Step => {
    for (const name of ["--aside-w", "--aside-h", "--aside-most"]) style.removeProperty(name);
    return () => say(fit);
  };
  return () => loosen;
}

const ROUNDING = 1;

/** Whether a length of the root is none that its content has a say in. */
const isGiven = (root: HTMLElement, classes: string, tight: string): boolean =>
  root.matches(classes) || getComputedStyle(root).getPropertyValue(tight) !== "";

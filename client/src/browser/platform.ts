export type Platform = "android" | "ios" | "macos" | "windows" | "linux";

const PATTERNS: [RegExp, Platform][] = [
  [/android/i, "android"],
  [/iphone|ipad|ipod/i, "ios"],
  [/mac os x|macintosh/i, "macos"],
  [/windows/i, "windows"],
];

/** The visitor's operating system by the user agent. */
export function platform(): Platform {
  const found = PATTERNS.find(([pattern]) => pattern.test(navigator.userAgent))?.[1] ?? "linux";
  // an iPad calls itself a Macintosh, but no Macintosh has a touch screen
  return found === "macos" && navigator.maxTouchPoints > 1 ? "ios" : found;
}

/** Whether things are dense, as for a mouse, or roomy, as for fingers. */
export function density(): "compact" | "standard" {
  const system = platform();
  return system === "android" || system === "ios" ? "standard" : "compact";
}

export const darkMedia = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

/** Whether the page was installed and runs in a window of its own. */
export function isInstalled(): boolean {
  return ["standalone", "fullscreen", "minimal-ui"].some(
    (mode) => matchMedia(`(display-mode: ${mode})`).matches,
  );
}

import type { Service } from "./registry";

/** Speaks to visitors who use a screen reader, and tells what they have asked their system for. */
export const SemanticsService: Service<"SemanticsService"> = (node) =>
  node.offer({
    announce_message({ message, rtl, assertiveness }) {
      announce(String(message ?? ""), { urgent: assertiveness === "assertive", rtl: rtl === true });
      return null;
    },
    announce_tooltip({ message }) {
      announce(String(message ?? ""));
      return null;
    },
    get_accessibility_features: () => ({
      // a browser does not tell whether a screen reader is listening
      accessible_navigation: false,
      bold_text: false,
      disable_animations: asks("(prefers-reduced-motion: reduce)"),
      high_contrast: asks("(prefers-contrast: more)"),
      invert_colors: asks("(inverted-colors: inverted)"),
      reduce_motion: asks("(prefers-reduced-motion: reduce)"),
      on_off_switch_labels: false,
      supports_announcements: true,
    }),
  });

const asks = (query: string): boolean => matchMedia(query).matches;

const SPOKEN = 1000;

/** Has a screen reader say a message; `urgent` interrupts what it is saying. */
export function announce(message: string, { urgent = false, rtl = false } = {}): void {
  const region = document.createElement("div");
  region.setAttribute("aria-live", urgent ? "assertive" : "polite");
  region.dir = rtl ? "rtl" : "ltr";
  region.style.cssText = "position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
  // what lies outside an open modal dialog is not read
  (document.querySelector("dialog:modal") ?? document.body).append(region);
  // readers notice a change of a region they know, not a region that comes with its text
  setTimeout(() => {
    region.textContent = message;
  }, 100);
  setTimeout(() => region.remove(), SPOKEN + 60 * message.length);
}

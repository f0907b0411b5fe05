import type { WireMap } from "../tree/wire";
import { announce } from "./announce";
import type { Service } from "./registry";

/** Speaks to visitors who use a screen reader, and tells what they have asked their system for. */
export const SemanticsService: Service = (node) =>
  node.offer({
    announce_message({ message, rtl, assertiveness }: WireMap) {
      announce(String(message ?? ""), { urgent: assertiveness === "assertive", rtl: rtl === true });
      return null;
    },
    announce_tooltip({ message }: WireMap) {
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

const look = () => Promise.all([import("../styles/forced_colors.css"), import("../styles/forced_focus.css")]);

/**
 * Brings what a page looks like where the system chooses all colours, now or once it begins to.
 *
 * @returns settled when what is needed now is there.
 */
export async function followForcedColors(): Promise<void> {
  const forced = matchMedia("(forced-colors: active)");
  if (forced.matches) await look();
  else forced.addEventListener("change", () => void look(), { once: true });
}

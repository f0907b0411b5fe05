import type { Receiver } from "../pressable/receivers";
import type { Choice } from "./destination";

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
const SIDEWAYS: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight"]);

/** Lets the arrow keys go from choice to choice in a row of radios, as in a native group. */
export const rovingChoice = (choice: Pick<Choice, "choose">): Receiver => ({
  key(event, root) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const all = [...root.querySelectorAll<HTMLButtonElement>("[role=radio]")];
    const open = all.filter((one) => !one.disabled);
    const from = open.indexOf(document.activeElement as HTMLButtonElement);
    if (from < 0) return;
    event.preventDefault();
    const mirrored = SIDEWAYS.has(event.key) && getComputedStyle(root).direction === "rtl" ? -step : step;
    const next = open[(from + mirrored + open.length) % open.length];
    choice.choose(all.indexOf(next));
    next.focus();
  },
});

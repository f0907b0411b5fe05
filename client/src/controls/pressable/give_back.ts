import { lastFocus } from "../../dom/last_focus";

/** How long an element that is disabled may take until it can have the focus again, in milliseconds. */
const PATIENCE = 3000;

const OFF = ":disabled, [aria-disabled=true]";

/** Whoever has the focus now, to be given it back; or had it until it was disabled. */
export function focusOwner(): HTMLElement | undefined {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active !== document.body) return active;
  const last = lastFocus();
  return last?.isConnected && last.matches(OFF) ? last : undefined;
}

/**
 * Gives the focus back to an element once nobody else has it. One that is disabled gets it as soon as it is not; until
 * then what holds it has the focus, so that the keyboard goes on from there.
 */
export function giveBack(owner: HTMLElement | undefined): void {
  if (!owner?.isConnected || !isFree(owner)) return;
  owner.focus({ preventScroll: true });
  if (document.activeElement === owner) return;
  const around = owner.parentElement?.closest<HTMLElement>("[tabindex], dialog");
  around?.focus({ preventScroll: true });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const observer = new MutationObserver(() => {
    if (owner.matches(OFF)) return;
    end();
    if (owner.isConnected && isFree(owner, around)) owner.focus({ preventScroll: true });
  });
  observer.observe(owner, { attributes: true, attributeFilter: ["disabled", "aria-disabled"] });
  const timer = setTimeout(end, PATIENCE);
}

/** Whether the focus is nowhere, in a dialog that has closed, or where it was put meanwhile. */
function isFree(owner: HTMLElement, meanwhile?: Element | null): boolean {
  const active = document.activeElement;
  if (active === null || active === document.body || active === owner || active === meanwhile) return true;
  return active.closest("dialog:not([open])") !== null;
}

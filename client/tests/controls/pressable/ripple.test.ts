import { expect, test, vi } from "vitest";
import { ripple } from "../../../src/controls/pressable/ripple";

test("a wave stays as long as the pointer is down, also when the press moves the focus", () => {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  const input = document.body.appendChild(document.createElement("input"));
  const host = document.body.appendChild(document.createElement("div"));
  input.focus();
  ripple(host, new MouseEvent("pointerdown") as PointerEvent);
  input.blur();
  vi.advanceTimersByTime(5000);
  expect(host.querySelector(".ink-wave:not(.ink-fades)")).not.toBeNull();
  dispatchEvent(new Event("pointerup"));
  vi.advanceTimersByTime(5000);
  expect(host.childElementCount).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

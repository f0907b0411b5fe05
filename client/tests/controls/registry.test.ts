import { createRenderEffect, createRoot } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import { type ControlComponent, lazily } from "../../src/controls/registry";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("code that did not arrive is asked for until it does, and told once", async () => {
  vi.useFakeTimers();
  const told = vi.spyOn(console, "info").mockImplementation(() => {});
  const component: ControlComponent = () => null;
  let away = 3;
  const code = lazily(async () => {
    if (away-- > 0) throw new Error("offline");
    return component;
  });
  const seen: unknown[] = [];
  createRoot(() => createRenderEffect(() => seen.push(code.get())));
  await code.fetch();
  expect(seen).toEqual([undefined]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen).toEqual([undefined, component]);
  expect(told).toHaveBeenCalledTimes(1);
});

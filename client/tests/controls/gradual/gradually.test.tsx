import { render } from "solid-js/web";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { Controls } from "../../../src/controls/control";
import { dress } from "../../../src/controls/dress";
import { controls } from "../../../src/controls/index";
import { useMethods } from "../../../src/controls/methods";
import { applyPatch } from "../../../src/tree/patch";
import { children } from "../../../src/tree/read";
import { control, page } from "../../page";

const built: number[] = [];

controls.Item = ({ node }) => {
  built.push(node.id);
  useMethods(node, { focus: () => "here" });
  return <p ref={dress(node)} />;
};

const item = (id: number) => control("Item", id);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const shown = () => [...document.querySelectorAll("p")].map((each) => Number(each.dataset.control));
const element = (id: number) => document.querySelector(`[data-control="${id}"]`);

function list(count: number) {
  const made = page({ controls: range(10, 10 + count).map(item) });
  const dispose = render(() => <Controls nodes={children(made.find(1), "controls")} />, document.body);
  return { ...made, dispose };
}

// the code for long lists comes with the first one
beforeAll(async () => {
  const { dispose } = list(200);
  expect(shown()).toEqual(range(10, 70));
  await vi.waitFor(() => expect(shown()).toEqual(range(10, 210)), 10_000);
  dispose();
  document.body.replaceChildren();
});
beforeEach(() => {
  vi.useFakeTimers();
  built.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser that has idle time when the test says so; the result is what waits for it. */
function busyBrowser(): Map<number, () => void> {
  vi.useRealTimers();
  const waiting = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal("requestIdleCallback", (work: () => void) => {
    waiting.set(++last, work);
    return last;
  });
  vi.stubGlobal("cancelIdleCallback", (handle: number) => waiting.delete(handle));
  return waiting;
}

test("a list of a hundred is built at once", () => {
  list(100);
  expect(built.length).toBe(100);
  expect(document.querySelector(".unbuilt")).toBeNull();
});

test("of a longer one the beginning comes first, the others later and in order", async () => {
  list(1000);
  expect(shown()).toEqual(range(10, 70));
  expect(document.body.lastElementChild?.className).toBe("unbuilt");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(shown()).toEqual(range(10, 1010));
  expect(document.querySelector(".unbuilt, [data-held-back]")).toBeNull();
  expect(built).toEqual(range(10, 1010));
});

test("where nobody does anything the others do not wait for idle time", async () => {
  const waiting = busyBrowser();
  const { dispose } = list(1000);
  await vi.waitFor(() => expect(shown()).toEqual(range(10, 1010)), 10_000);
  expect(waiting.size).toBe(0);
  dispose();
});

test("a page in the background, which has no frames, gets all of them", async () => {
  busyBrowser();
  vi.stubGlobal("requestAnimationFrame", () => 0);
  const { dispose } = list(1000);
  await vi.waitFor(() => expect(shown()).toEqual(range(10, 1010)), 10_000);
  dispose();
});

test("once the visitor does something they wait for idle time", async () => {
  const waiting = busyBrowser();
  const { dispose } = list(3000);
  dispatchEvent(new Event("pointerdown"));
  await vi.waitFor(() => expect(waiting.size).toBe(1), 10_000);
  expect(shown().length).toBeLessThan(3000);
  // what is added meanwhile is looked at, too
  for (const [handle, work] of waiting) {
    waiting.delete(handle);
    work();
  }
  expect(shown()).toEqual(range(10, 3010));
  dispose();
});

test("what comes, goes and moves meanwhile is where it belongs, and nothing is built twice", async () => {
  const { find, dispose } = list(1000);
  await vi.advanceTimersByTimeAsync(20);
  const before = element(12);
  applyPatch(find(1), [
    [0, { controls: [1] }],
    [1, 1, 0, item(5000)],
    [1, 1, 900, item(5001)],
    [2, 1, 500],
    [3, 1, 3, 1, 800],
    [3, 1, 950, 1, 2],
  ]);
  const wanted = () => children(find(1), "controls").map((node) => node.id);
  expect(shown().slice(0, 2)).toEqual([5000, 10]);
  expect(element(12)).toBe(before);
  expect(shown()).toEqual(wanted().filter((id) => shown().includes(id)));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(shown()).toEqual(wanted());
  expect(element(12)).toBe(before);
  expect(new Set(built).size).toBe(built.length);
  dispose();
});

test("where one goes past all the others of a list that is built, none of them is looked up", async () => {
  const { find } = list(300);
  await vi.advanceTimersByTimeAsync(2000);
  expect(shown()).toEqual(range(10, 310));
  const asked = vi.spyOn(Set.prototype, "has");
  applyPatch(find(1), [
    [0, { controls: [1] }],
    [3, 1, 0, 1, 299],
  ]);
  const times = asked.mock.calls.length;
  asked.mockRestore();
  expect(shown()).toEqual([...range(11, 310), 10]);
  expect(built).toHaveLength(300);
  expect(times).toBeLessThan(30);
});

test("a list that is replaced starts anew, one that is emptied stops", async () => {
  const { find, tree } = list(1000);
  find(1).set({ controls: tree.adopt(range(2000, 3000).map(item), find(1), "controls") });
  expect(shown()).toEqual(range(2000, 2060));
  find(1).set({ controls: [] });
  expect(shown()).toEqual([]);
  expect(tree.seekers.size).toBe(0);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(document.querySelector(".unbuilt")).toBeNull();
});

test("a control whose method is called is built with its neighbours", async () => {
  const { find } = list(1000);
  expect(await find(800).invoke("focus")).toBe("here");
  expect(shown()).toEqual([...range(10, 70), ...range(770, 830)]);
  expect(document.querySelectorAll(".unbuilt").length).toBe(2);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(shown()).toEqual(range(10, 1010));
});

test("a list that is left is not built any further", async () => {
  const { dispose, tree } = list(1000);
  dispose();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(built.length).toBe(60);
  expect(tree.seekers.size).toBe(0);
});

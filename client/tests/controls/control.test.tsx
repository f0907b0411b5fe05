import { For } from "solid-js";
import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { Control, Controls } from "../../src/controls/control";
import { dress } from "../../src/controls/dress";
import { controls } from "../../src/controls/index";
import { applyPatch } from "../../src/tree/patch";
import { children } from "../../src/tree/read";
import { control, page } from "../page";

controls.Probe = (props) => <p ref={dress(props.node)}>{String(props.node.get("value") ?? "")}</p>;
controls.Failing = () => {
  throw new Error("no");
};

const probe = (id: number, props = {}) => control("Probe", id, { value: String(id), ...props });
const shown = (id: number) => document.querySelector<HTMLElement>(`[data-control="${id}"]`);

test("rows keep their elements when others come, go and move", () => {
  const { find } = page({ controls: [probe(5), probe(6), probe(7)] });
  render(() => <Controls nodes={children(find(1), "controls")} />, document.body);
  const before = [5, 6, 7].map(shown);
  applyPatch(find(1), [
    [0, { controls: [1] }],
    [1, 1, 0, probe(8)],
    [3, 1, 3, 1, 1],
    [0, 0, "x", 1],
  ]);
  expect([...document.querySelectorAll("p")].map((each) => each.textContent)).toEqual(["8", "7", "5", "6"]);
  expect([5, 6, 7].map(shown)).toEqual(before);
});

test("one that goes past any number of others leaves all of them what they are", () => {
  const ids = [5, 6, 7, 8, 9];
  const { find } = page({ controls: ids.map((id) => probe(id)) });
  render(() => <Controls nodes={children(find(1), "controls")} />, document.body);
  const elements = new Map(ids.map((id) => [id, shown(id)]));
  const order = [...ids];
  for (const from of ids.keys())
    for (const to of ids.keys()) {
      order.splice(to, 0, ...order.splice(from, 1));
      applyPatch(find(1), [
        [0, { controls: [1] }],
        [3, 1, from, 1, to],
        [0, 0, "x", 1],
      ]);
      const there = [...document.querySelectorAll("p")];
      expect(there).toEqual(order.map((id) => elements.get(id)));
      applyPatch(find(order[0]), [[0], [0, 0, "value", `${from} to ${to}`]]);
      expect(there[0].textContent).toBe(`${from} to ${to}`);
    }
});

test("what a patch changes is all that changes", () => {
  const { find } = page({ content: probe(5, { width: 10 }) });
  render(() => <Control node={find(5)} />, document.body);
  const element = shown(5);
  applyPatch(find(5), [[0], [0, 0, "value", "new"], [0, 0, "opacity", 0.5]]);
  expect(shown(5)).toBe(element);
  expect(element?.textContent).toBe("new");
  expect(element?.style.opacity).toBe("0.5");
});

test("expand counts only in a parent that expands its children", () => {
  const inside = (internals: object) =>
    page({ content: control("Row", 4, { ...internals, content: probe(5, { expand: 2 }) }) });
  const plain = inside({});
  render(() => <Control node={plain.find(5)} />, document.body);
  expect(shown(5)?.className).not.toContain("expand");
  document.body.replaceChildren();
  const hosting = inside({ _internals: { host_expanded: true } });
  render(() => <Control node={hosting.find(5)} />, document.body);
  expect(shown(5)?.className).toContain("expand");
  expect(shown(5)?.style.getPropertyValue("--expand")).toBe("2");
});

test("a control that breaks or is unknown says so and leaves the others alone", () => {
  const { find } = page({ controls: [control("Failing", 5), control("Nonsense", 6), probe(7)] });
  render(() => <Controls nodes={children(find(1), "controls")} />, document.body);
  expect(document.body.textContent).toBe("Failing: noUnknown control: Nonsense7");
});

test("a badge puts the control and its mark into one box", async () => {
  const { find } = page({ content: probe(5, { badge: "3", margin: 4 }) });
  render(() => <Control node={find(5)} />, document.body);
  await vi.waitFor(() => expect(shown(5)?.parentElement?.className).toContain("badged"));
  const box = shown(5)?.parentElement;
  expect(box?.style.margin).toBe("4px");
  // happy-dom goes on telling of a margin that it has taken away
  expect(shown(5)?.getAttribute("style") ?? "").toBe("");
  expect(box?.querySelector(".badge")?.textContent).toBe("3");
});

test("a badge comes and goes wherever a control of a list stands", async () => {
  const { find } = page({ controls: [probe(5), probe(6), probe(7)] });
  const inList = () => children(find(1), "controls");
  render(
    () => (
      <>
        <section>
          <Controls nodes={inList()} />
        </section>
        <For each={inList()}>{(node) => <Control node={node} />}</For>
      </>
    ),
    document.body,
  );
  const others = [5, 7].map(shown);
  applyPatch(find(6), [[0], [0, 0, "badge", "3"]]);
  await vi.waitFor(() => expect(document.querySelectorAll(".badged").length).toBe(2));
  expect([5, 7].map(shown)).toEqual(others);
  applyPatch(find(6), [[0], [0, 0, "badge", null]]);
  expect(document.querySelectorAll(".badged").length).toBe(0);
  expect([...document.querySelectorAll("section > *")].map((each) => each.textContent)).toEqual([
    "5",
    "6",
    "7",
  ]);
});

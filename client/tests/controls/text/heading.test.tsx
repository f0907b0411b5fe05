import { render } from "solid-js/web";
import { beforeAll, expect, test, vi } from "vitest";
import "../../../src/controls/index";
import { Controls } from "../../../src/controls/control";
import { children } from "../../../src/tree/read";
import { arrived, control, page } from "../../page";

beforeAll(() => arrived("Text", "Markdown"));

// the code that sets levels comes with the first heading
beforeAll(() => import("../../../src/controls/text/heading_levels"));

const drawn = async () => {
  await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done));
};

const text = (id: number, value: string, theme_style?: string) => control("Text", id, { value, theme_style });

const levels = () =>
  [...document.querySelectorAll("[role=heading]")].map((one) => [
    one.textContent,
    one.getAttribute("aria-level"),
  ]);

test("a heading that comes or goes has the others ask nothing of the rest of the page", async () => {
  const { find } = page({
    controls: [
      text(5, "Words"),
      text(6, "Part", "titleLarge"),
      control("Markdown", 7, { value: "## Within" }),
      text(8, "Top"),
      text(9, "End", "titleLarge"),
    ],
  });
  render(() => <Controls nodes={children(find(1), "controls")} />, document.body);
  await drawn();
  expect(levels()).toEqual([
    ["Part", "1"],
    ["Within", "1"],
    ["End", "2"],
  ]);
  const asked = vi.spyOn(document, "querySelectorAll");
  find(8).set({ theme_style: "headlineLarge" });
  await drawn();
  expect(asked).not.toHaveBeenCalled();
  expect(levels()).toEqual([
    ["Part", "1"],
    ["Within", "1"],
    ["Top", "1"],
    ["End", "2"],
  ]);
  asked.mockClear();
  find(7).set({ visible: false });
  find(8).set({ visible: false });
  await drawn();
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
  expect(levels()).toEqual([
    ["Part", "1"],
    ["End", "1"],
  ]);
});

// fewer than come gradually: their code may arrive when the test has ended
test("of very many headings each has its level too", async () => {
  const many = Array.from({ length: 90 }, (_, at) => text(10 + at, `Part ${at}`, "titleLarge"));
  const { find } = page({ controls: [text(5, "Top", "headlineLarge"), ...many] });
  render(() => <Controls nodes={children(find(1), "controls")} />, document.body);
  await drawn();
  const found = levels();
  expect(found[0]).toEqual(["Top", "1"]);
  expect(new Set(found.slice(1).map(([, level]) => level))).toEqual(new Set(["2"]));
});

import { render } from "solid-js/web";
import { beforeAll, expect, test } from "vitest";
import "../../../src/controls/index";
import { Control } from "../../../src/controls/control";
import { parseOutlines } from "../../../src/controls/text/icon_outline";
import { flow } from "../../../src/controls/text/text_flow";
import type { WireMap } from "../../../src/tree/wire";
import { lineHeight } from "../../../src/values/text_style";
import { arrived, control, page } from "../../page";

beforeAll(() => arrived("Text"));

function shown(props: WireMap) {
  const { find, sent } = page({ content: control("Text", 5, props) });
  render(() => <Control node={find(5)} />, document.body);
  return { element: document.querySelector<HTMLElement>('[data-control="5"]') as HTMLElement, sent };
}

test("text is text", () => {
  const { element } = shown({ value: "a <b>", size: 20, color: "#ff0000" });
  expect(element.textContent).toBe("a <b>");
  expect(element.style.fontSize).toBe("1.25rem");
});

test("a label is read out instead of what is written", () => {
  const { element } = shown({ value: "$5", semantics_label: "five dollars" });
  expect(element.querySelector("[aria-hidden]")?.textContent).toBe("$5");
  expect(element.querySelector(".visually-hidden")?.textContent).toBe("five dollars");
});

test("runs are links where they have an address, and report presses", () => {
  const spans = [
    control("TextSpan", 6, { text: "go", url: "https://example.org" }),
    control("TextSpan", 7, { text: "do", on_click: true, spans: [control("TextSpan", 8, { text: "!" })] }),
    control("TextSpan", 9, { text: "hidden", visible: false }),
  ];
  const { element, sent } = shown({ spans });
  expect(element.textContent).toBe("godo!");
  expect(element.querySelector("a")?.getAttribute("href")).toBe("https://example.org");
  element.querySelector<HTMLElement>('[role="link"]')?.click();
  expect(sent.map(([, body]) => body)).toEqual([{ target: 7, name: "click", data: null }]);
});

test("what does not fit", () => {
  const of = (overflow: string, maxLines?: number, noWrap = false) =>
    flow({ overflow, maxLines, noWrap }).class;
  expect(of("clip")).toBe("");
  expect(of("clip", 2)).toBe("text-limited");
  expect(of("ellipsis")).toBe("text-one-line");
  expect(of("ellipsis", 3)).toBe("text-clamped");
  expect(of("fade", 1, true)).toBe("text-no-wrap text-fades-out text-limited");
});

test("lines are whole pixels high", () => {
  expect(lineHeight({})).toBeUndefined();
  expect(lineHeight({ size: 20 })).toBe("round(1.43 * 1em, 1px)");
  expect(lineHeight({ height: 2 })).toBe("round(2 * 1em, 1px)");
});

test("nothing but outlines is taken from an icon's file", () => {
  const outlines = parseOutlines(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56" class="mirrored"><script>x</script><path d="M0 0" opacity=".3"/></svg>',
  );
  expect(outlines).toEqual([
    { box: "0 0 56 56", mirrored: true, shapes: [{ d: "M0 0", opacity: ".3", rule: null }] },
  ]);
});

test("of several icons in a file each has its place, also where one is missing", () => {
  const icon = (path: string) => `<svg viewBox="0 0 24 24" aria-label="${path}"><path d="${path}"/></svg>`;
  const outlines = parseOutlines(
    `<svg xmlns="http://www.w3.org/2000/svg">${icon("M0 0")}<svg/>${icon("M1 1")}</svg>`,
  );
  expect(outlines.map((one) => one.name)).toEqual(["M0 0", undefined, "M1 1"]);
  expect(outlines.map((one) => one.shapes.length)).toEqual([1, 0, 1]);
});

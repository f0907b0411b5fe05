import { expect, test } from "vitest";
import { toHtml } from "../../../src/controls/text/markdown/parser";
import { applyStyleSheet } from "../../../src/controls/text/markdown/style_sheet";
import { paintGradient } from "../../../src/values/paint_gradient";

const html = (text: string, set = "gitHubWeb", breaks = false) => toHtml(text, set, breaks);

test("HTML in a text is text", () => {
  expect(html("<b>x</b> <script>alert(1)</script>")).not.toContain("<script>");
  expect(html("[x](javascript:alert(1))")).not.toContain("<a");
});

test("tables and lists of tasks belong to GitHub's dialects", () => {
  expect(html("|a|\n|-|\n|1|")).toContain("<table>");
  expect(html("|a|\n|-|\n|1|", "commonMark")).not.toContain("<table>");
  expect(html("- [x] done\n- [ ] open")).toBe(
    '<ul>\n<li class="task task-done">done</li>\n<li class="task">open</li>\n</ul>\n',
  );
});

test("a line end is a break only if wanted", () => {
  expect(html("a\nb")).not.toContain("<br");
  expect(html("a\nb", "none", true)).toContain("<br");
});

test("a style sheet gives elements their looks", () => {
  const root = document.createElement("div");
  root.innerHTML = "<h1>t</h1><blockquote><p>q</p></blockquote>";
  applyStyleSheet(root, { h1_text_style: { size: 40 }, h1_alignment: "center", blockquote_padding: 9 });
  const head = root.querySelector("h1");
  expect([head?.style.fontSize, head?.style.textAlign]).toEqual(["2.5rem", "center"]);
  expect(root.querySelector("blockquote")?.style.padding).toBe("9px");
});

test("a gradient between two points, also backwards", () => {
  const colors = ["#ff0000", "#0000ff"];
  expect(paintGradient({ _type: "linear", begin: [0, 0], end: [100, 0], colors })).toBe(
    "linear-gradient(90deg, #ff0000 0px, #0000ff 100px)",
  );
  expect(paintGradient({ _type: "linear", begin: [100, 0], end: [0, 0], colors })).toBe(
    "linear-gradient(90deg, #0000ff 0px, #ff0000 100px)",
  );
});

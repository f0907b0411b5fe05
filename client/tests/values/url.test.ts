import { expect, test, vi } from "vitest";
import { link } from "../../src/values/url";

const ALLOWED = [
  "https://example.com/a?b#c",
  "http://[::1]:8000/",
  "/shop",
  "shop/2",
  "#part",
  "?q=1",
  "//example.com/x",
  "mailto:a@example.com",
  "tel:+123",
  "whatsapp://send?text=x",
  "http://[",
  "/javascript:alert(1)",
  "./javascript:alert(1)",
];

const REFUSED = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "  javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "\u0000javascript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "java\r\nscript:alert(1)",
  "javascript\t:alert(1)",
  "javascript://example.com/%0aalert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  " DATA:text/html;base64,PHNjcmlwdD4=",
  "blob:https://example.com/3b2b",
  "filesystem:https://example.com/temporary/x",
];

test.each(ALLOWED)("%j is a link", (url) => {
  expect(link(url)).toEqual({ url, target: undefined });
  expect(link({ url, target: "_self" })).toEqual({ url, target: "_self" });
});

test.each(REFUSED)("%j is none", (url) => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  expect(link(url)).toBeUndefined();
  expect(link({ url, target: "_self" })).toBeUndefined();
  expect(warn).toHaveBeenCalled();
});

test("what is no address is no link", () => {
  for (const value of ["", null, 1, {}, { url: 1 }, ["https://example.com"]]) {
    expect(link(value)).toBeUndefined();
  }
});

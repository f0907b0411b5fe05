import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { Dropdown } from "../../../src/controls/inputs/dropdown/dropdown";
import { filterChoices, nextChoice, searchChoices } from "../../../src/controls/inputs/dropdown/options";
import { control, page } from "../../page";

const FRUIT = ["apple", "pear", "plum", "apricot"];
Element.prototype.scrollIntoView ??= vi.fn();
// no pictures here: the width of texts is not known
HTMLCanvasElement.prototype.getContext = () => null;

function show(props: Record<string, unknown> = {}) {
  const options = FRUIT.map((key, at) =>
    control("DropdownOption", 10 + at, { key, text: key.toUpperCase(), disabled: key === "pear" }),
  );
  const all = { options, on_select: true, on_text_change: true, ...props };
  const shown = page({ views: [control("View", 2, { controls: [control("Dropdown", 3, all as never)] })] });
  const node = shown.find(3) as never;
  render(() => <Dropdown node={node} />, document.body);
  const input = document.querySelector("input") as HTMLInputElement;
  const key = (name: string) =>
    input.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  const rows = () =>
    [...document.querySelectorAll<HTMLElement>("[role=option]")].map((row) => row.textContent);
  const told = () => shown.sent.map(([, body]) => body.props ?? [body.name, body.data]);
  return { ...shown, input, key, rows, told };
}

test("keys open the list, pass what is disabled and choose", () => {
  const { key, rows, told, input } = show();
  key("ArrowDown");
  expect(rows()).toEqual(["APPLE", "PEAR", "PLUM", "APRICOT"]);
  key("ArrowDown");
  key("ArrowDown");
  key("Enter");
  expect(rows()).toEqual([]);
  expect(input.value).toBe("PLUM");
  expect(told()).toEqual([{ text: "PLUM" }, ["text_change", "PLUM"], { value: "plum" }, ["select", "plum"]]);
});

test("letters light what starts with them", () => {
  const { key, told } = show();
  key("a");
  key("p");
  key("r");
  key("Enter");
  expect(told()).toContainEqual({ value: "apricot" });
});

test("the same letter again goes on to the next choice, and round", () => {
  const { key, input } = show();
  const lit = () => document.getElementById(input.getAttribute("aria-activedescendant") ?? "")?.textContent;
  const seen = ["a", "a", "a"].map((letter) => {
    key(letter);
    return lit();
  });
  expect(seen).toEqual(["APPLE", "APRICOT", "APPLE"]);
});

test("typing filters an editable one, Escape keeps the text", () => {
  const { input, key, rows } = show({ editable: true, enable_filter: true });
  input.value = "ap";
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  expect(rows()).toEqual(["APPLE", "APRICOT"]);
  key("Escape");
  expect(rows()).toEqual([]);
  expect(input.value).toBe("ap");
});

test("a value from the server shows its option", () => {
  const { find, input } = show({ value: "apple" });
  expect(input.value).toBe("APPLE");
  find(3)?.set({ value: "plum" });
  expect(input.value).toBe("PLUM");
});

test("finding and stepping through choices", () => {
  const all = FRUIT.map((text) => ({
    node: undefined as never,
    key: text,
    text,
    small: text.toLowerCase(),
    enabled: text !== "pear",
  }));
  expect(filterChoices(all, "p").map((choice) => choice.key)).toEqual(FRUIT);
  expect(searchChoices(all, "ri")).toBe(3);
  expect(searchChoices(all, "")).toBe(-1);
  expect(nextChoice(all, 0, 1)).toBe(2);
  expect(nextChoice(all, 0, -1)).toBe(3);
  expect(nextChoice(all, -1, -1)).toBe(3);
  expect(nextChoice([], -1, 1)).toBe(-1);
});

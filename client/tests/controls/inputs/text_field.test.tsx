import { render } from "solid-js/web";
import { beforeAll, expect, test, vi } from "vitest";
import { Control } from "../../../src/controls/control";
import "../../../src/controls/index";
import { Action } from "../../../src/tree/wire";
import { arrived, control, page } from "../../page";

beforeAll(() => arrived("TextField"));

test("fields without the focus listen to nothing and have what they show only", () => {
  const fields = [3, 4].map((id) => control("TextField", id, { label: "Name", on_change: true }));
  const { find, sent } = page({ views: [control("View", 2, { controls: fields })] });
  render(() => <Control node={find(3)} />, document.body);
  const listening = vi.spyOn(EventTarget.prototype, "addEventListener");
  render(() => <Control node={find(4)} />, document.body);
  expect(listening).not.toHaveBeenCalled();
  listening.mockRestore();

  const field = document.querySelector("[data-control='4']") as HTMLElement;
  const input = field.querySelector("input") as HTMLInputElement;
  input.value = "Ann";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  expect(sent).toContainEqual([Action.event, { target: 4, name: "change", data: "Ann" }]);

  expect(field.querySelector(".field-support")).toBeNull();
  find(4)?.set({ error: "Too short", helper: "Yours" });
  const alert = field.querySelector("[role=alert]");
  expect(alert?.textContent).toBe("Too short");
  expect(input.getAttribute("aria-describedby")).toBe(alert?.id);
  find(4)?.set({ error: null, helper: null, label: null });
  expect(field.querySelector(".field-support, label, legend")).toBeNull();
  find(4)?.set({ multiline: true });
  expect(field.querySelector("textarea")?.value).toBe("Ann");
});

import { render } from "solid-js/web";
import { beforeAll, expect, test } from "vitest";
import { AlertDialog } from "../../../src/controls/dialogs/alert_dialog";
import { Action } from "../../../src/tree/wire";
import { settle, teachDialogs } from "../../dialog_element";
import { control, page } from "../../page";

beforeAll(teachDialogs);

const REPORTS = [
  [Action.update, { id: 5, props: { open: false } }],
  [Action.event, { target: 5, name: "dismiss", data: null }],
];

function show(props = {}) {
  const { find, sent } = page({
    dialogs: [control("AlertDialog", 5, { title: "Sure?", open: true, on_dismiss: true, ...props })],
  });
  render(() => <AlertDialog node={find(5)} />, document.body);
  return { node: find(5), sent };
}
const dialog = () => document.querySelector("dialog");
const press = (key: string) =>
  dialog()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));

test("an open dialog is modal, has its title as name and holds the focus", () => {
  show();
  expect(dialog()?.open).toBe(true);
  expect(dialog()?.getAttribute("role")).toBe("alertdialog");
  const named = document.getElementById(dialog()?.getAttribute("aria-labelledby") ?? "");
  expect(named?.textContent).toBe("Sure?");
  expect(dialog()?.contains(document.activeElement)).toBe(true);
});

test("closed by the server it leaves and reports", async () => {
  const { node, sent } = show();
  node.set({ open: false });
  await settle();
  expect(dialog()).toBeNull();
  expect(sent).toEqual(REPORTS);
});

test("Escape and the barrier close it", async () => {
  const first = show();
  press("Escape");
  await settle();
  expect(first.sent).toEqual(REPORTS);
  document.body.replaceChildren();
  const second = show();
  document.querySelector<HTMLElement>(".modal-scrim")?.click();
  await settle();
  expect(second.sent).toEqual(REPORTS);
});

test("a modal one is closed by neither", async () => {
  const { sent } = show({ modal: true });
  press("Escape");
  document.querySelector<HTMLElement>(".modal-scrim")?.click();
  await settle();
  expect(dialog()?.open).toBe(true);
  expect(sent).toEqual([]);
});

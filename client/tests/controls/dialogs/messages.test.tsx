import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { createCountdown } from "../../../src/controls/dialogs/countdown";
import { SnackBar } from "../../../src/controls/dialogs/snack_bar";
import { createMessages, MessagesContext } from "../../../src/controls/page/messages";
import { Action } from "../../../src/tree/wire";
import { settle } from "../../dialog_element";
import { control, page } from "../../page";

function show(...bars: object[]) {
  const { find, sent } = page({
    bars: bars.map((bar, at) =>
      control("SnackBar", 5 + at, { content: `text ${5 + at}`, on_dismiss: true, open: at === 0, ...bar }),
    ),
  });
  const messages = createRoot(createMessages);
  const slot = document.createElement("div");
  document.body.append(slot);
  messages.show({ banner: slot, snackBar: slot });
  render(
    () => (
      <MessagesContext.Provider value={messages}>
        {bars.map((_, at) => (
          <SnackBar node={find(5 + at)} />
        ))}
      </MessagesContext.Provider>
    ),
    document.body,
  );
  return { find, sent };
}
const texts = () => [...document.querySelectorAll(".snack-bar-content")].map((each) => each.textContent);
const closed = (id: number) => [
  [Action.update, { id, props: { _dismissed: true } }],
  [Action.update, { id, props: { open: false } }],
  [Action.event, { target: id, name: "dismiss", data: null }],
];

test("a snack bar leaves after its duration", async () => {
  const { sent } = show({ duration: 20, on_visible: true });
  expect(texts()).toEqual(["text 5"]);
  await vi.waitFor(() => expect(texts()).toEqual([]));
  expect(sent).toEqual([[Action.event, { target: 5, name: "visible", data: null }], ...closed(5)]);
});

test("with an action it stays until that is pressed", async () => {
  const { sent } = show({ duration: 1, action: "Undo", on_action: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(texts()).toEqual(["text 5"]);
  document.querySelector<HTMLElement>(".snack-bar-action")?.click();
  await settle();
  expect(sent).toEqual([[Action.event, { target: 5, name: "action", data: null }], ...closed(5)]);
});

test("a newer one takes the place of the one before", async () => {
  const { find, sent } = show({}, {});
  find(6).set({ open: true });
  await settle();
  expect(texts()).toEqual(["text 6"]);
  expect(sent).toEqual(closed(5));
});

test("a clock that was stopped goes on where it was", () => {
  vi.useFakeTimers();
  const finished = vi.fn();
  const clock = createCountdown(100, finished);
  clock.run();
  vi.advanceTimersByTime(60);
  clock.pause();
  vi.advanceTimersByTime(500);
  expect(finished).not.toHaveBeenCalled();
  clock.run();
  vi.advanceTimersByTime(39);
  expect(finished).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(finished).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

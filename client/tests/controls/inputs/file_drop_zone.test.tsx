import { render } from "solid-js/web";
import { expect, test, vi } from "vitest";
import { Control } from "../../../src/controls/control";
import "../../../src/controls/index";
import { FileDropZone } from "../../../src/controls/inputs/file_drop/file_drop_zone";
import { Action, type WireMap } from "../../../src/tree/wire";
import { control, page } from "../../page";

function show(...zones: WireMap[]) {
  const made = zones.map((props, i) =>
    control("FileDropZone", 10 + i, {
      on_drop: true,
      _internals: { file_picker: 5 },
      content: control("TextField", 20 + i),
      ...props,
    }),
  );
  const shown = page({
    picker: control("FilePicker", 5),
    views: [control("View", 2, { controls: made })],
  });
  for (const zone of made) {
    const node = shown.find(zone._i as number);
    render(() => <FileDropZone node={node} />, document.body);
  }
  const dropped = () =>
    shown.sent.flatMap(([action, { target, data }]) =>
      action === Action.event
        ? [[target, ((data as WireMap).files as WireMap[]).map(({ name }) => name)]]
        : [],
    );
  return { ...shown, dropped };
}

const zone = (id = 10) => document.querySelector<HTMLElement>(`[data-control="${id}"]`) as HTMLElement;
const file = (name: string) => new File(["leaf"], name);

function transfer(files: File[], types = ["Files"]) {
  const items = files.map((one) => ({ kind: "file", getAsFile: () => one }));
  const folder = {
    kind: "file",
    getAsFile: () => file("folder"),
    webkitGetAsEntry: () => ({ isDirectory: true }),
  };
  return { types, items: [...items, folder], dropEffect: "none" };
}

function drag(kind: string, target: EventTarget, files: File[] = [], types = ["Files"]): Event {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: transfer(files, types), clipboardData: transfer(files, types) });
  target.dispatchEvent(event);
  return event;
}

test("files are dropped, folders are not", () => {
  const { dropped } = show({});
  drag("dragenter", document.body);
  expect(zone().classList).toContain("file-zone-near");
  drag("dragenter", zone());
  expect(zone().classList).toContain("file-zone-over");
  expect(drag("dragover", zone()).defaultPrevented).toBe(true);
  expect(drag("drop", zone(), [file("a.txt"), file("b.txt")]).defaultPrevented).toBe(true);
  expect(dropped()).toEqual([[10, ["a.txt", "b.txt"]]]);
  expect(zone().className).not.toMatch(/file-zone-(over|near)/);
});

test("what is not wanted is refused, and seen to be", () => {
  const { dropped } = show({ allowed_extensions: ["pdf"], allow_multiple: false });
  drag("drop", zone(), [file("a.txt")]);
  expect(zone().classList).toContain("file-zone-refused");
  expect(dropped()).toEqual([]);
  drag("drop", zone(), [file("a.txt"), file("b.pdf"), file("c.pdf")]);
  expect(dropped()).toEqual([[10, ["b.pdf"]]]);
});

test("a disabled zone takes nothing, and a file beside a zone does not take the page away", () => {
  const { dropped } = show({ disabled: true });
  drag("dragenter", zone());
  expect(zone().className).not.toMatch(/file-zone-(over|near)/);
  expect(drag("drop", zone(), [file("a.txt")]).defaultPrevented).toBe(true);
  expect(drag("drop", document.body, [file("a.txt")]).defaultPrevented).toBe(true);
  expect(dropped()).toEqual([]);
});

test("text that is dragged is none of its business", () => {
  show({});
  expect(drag("dragover", zone(), [], ["text/plain"]).defaultPrevented).toBe(false);
});

test("a picture of the page that is dragged is no file from outside", () => {
  const { dropped } = show({});
  drag("dragstart", document.body);
  drag("dragenter", zone());
  expect(zone().className).not.toMatch(/file-zone-(over|near)/);
  drag("drop", zone(), [file("picture.png")]);
  drag("dragend", document.body);
  expect(dropped()).toEqual([]);
  drag("drop", zone(), [file("a.png")]);
  expect(dropped()).toEqual([[10, ["a.png"]]]);
});

test("pasted files go to the zone with the focus, else to the last one that takes them", () => {
  const { dropped } = show({}, {}, { paste: false });
  drag("paste", document.body, [file("a.png")]);
  const inner = document.createElement("button");
  zone(10).append(inner);
  inner.focus();
  drag("paste", document.body, [file("b.png")]);
  expect(dropped()).toEqual([
    [11, ["a.png"]],
    [10, ["b.png"]],
  ]);
});

test("a text field keeps the text of what is pasted into it", () => {
  const { dropped } = show({});
  const field = document.body.appendChild(document.createElement("textarea"));
  expect(drag("paste", field, [file("a.png")], ["text/plain", "Files"]).defaultPrevented).toBe(false);
  expect(dropped()).toEqual([]);
  drag("paste", field, [file("a.png")]);
  expect(dropped()).toEqual([[10, ["a.png"]]]);
});

test("it is loaded when a page shows one", async () => {
  const shown = page({
    views: [control("FileDropZone", 30, { content: control("Text", 31, { value: "Drop" }) })],
  });
  render(() => <Control node={shown.find(30)} />, document.body);
  await vi.waitFor(() => expect(zone(30)?.textContent).toBe("Drop"));
});

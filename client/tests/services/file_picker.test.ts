import { found as services } from "found:services";
import { afterEach, expect, test, vi } from "vitest";
import { isWanted } from "../../src/services/files/accept";
import { chosenWith, keepChosen } from "../../src/services/files/chosen";
import { Action, type WireMap } from "../../src/tree/wire";
import { control, page } from "../page";

async function start() {
  const { find, sent } = page({
    service: control("FilePicker", 5, { on_upload: true, on_result: true }),
  });
  const service = await services.FilePicker();
  service(find(5));
  const events = () => sent.flatMap(([action, body]) => (action === Action.event ? [body.data] : []));
  return { node: find(5), events };
}

/** The visitor answers the chooser; returns the inputs that were opened. */
function answer(files: File[] | undefined): HTMLInputElement[] {
  const opened: HTMLInputElement[] = [];
  vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function (this: HTMLInputElement) {
    opened.push(this);
    if (files) Object.defineProperty(this, "files", { value: files });
    queueMicrotask(() => this.dispatchEvent(new Event(files ? "change" : "cancel")));
  });
  return opened;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const file = (name: string, content = "leaf", type = "") => new File([content], name, { type });

test("what is picked is described", async () => {
  const { node } = await start();
  const input = answer([file("a.txt"), file("b.txt", "")]);
  const described = await node.invoke("pick_files", {
    allow_multiple: true,
    allowed_extensions: ["pdf", ".tar.gz"],
  });
  expect(described).toEqual([
    { id: 0, name: "a.txt", path: null, size: 4, bytes: null },
    { id: 1, name: "b.txt", path: null, size: 0, bytes: null },
  ]);
  expect(input[0].accept).toBe(".pdf,.tar.gz");
  expect(input[0].multiple).toBe(true);
  expect(input[0].isConnected).toBe(false);
  await expect(node.invoke("read", { id: 0, name: "other", offset: 0, length: 1 })).rejects.toThrow(
    /meanwhile/,
  );
});

test("a visitor who gives up picks nothing, and keeps what was picked before", async () => {
  const { node } = await start();
  answer([file("a.txt")]);
  await node.invoke("pick_files");
  vi.restoreAllMocks();
  answer(undefined);
  expect(await node.invoke("pick_files")).toEqual([]);
  expect(chosenWith(node)).toHaveLength(1);
});

test("more files than a message can tell of are refused", async () => {
  const { node } = await start();
  answer(Array.from({ length: 5001 }, (_, i) => file(`${i}`)));
  await expect(node.invoke("pick_files")).rejects.toThrow(/At most 5000/);
});

test("without a click the visitor is asked for one", async () => {
  vi.stubGlobal("navigator", { userActivation: { isActive: false } });
  HTMLDialogElement.prototype.showModal ??= () => {};
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.dispatchEvent(new Event("close"));
  };
  const { node } = await start();
  answer([file("a.txt")]);
  const picked = node.invoke("pick_files", { dialog_title: "Your tea" });
  await vi.waitFor(() => expect(document.querySelector("dialog h1")?.textContent).toBe("Your tea"));
  expect(HTMLInputElement.prototype.click).not.toHaveBeenCalled();
  document.querySelector<HTMLElement>(".file-ask-choose")?.click();
  expect(await picked).toHaveLength(1);
  const given = node.invoke("pick_files");
  await vi.waitFor(() => expect(document.querySelector("dialog")).not.toBeNull());
  document.querySelector<HTMLElement>("dialog button")?.click();
  expect(await given).toEqual([]);
  expect(document.querySelector("dialog")).toBeNull();
});

test("a pick that a click started is an event", async () => {
  const { node, events } = await start();
  answer([file("a.txt")]);
  await node.invoke("pick_files", { _from_gesture: true, with_data: true });
  expect(events()).toEqual([
    { files: [{ id: 0, name: "a.txt", path: null, size: 4, bytes: null }], with_data: true },
  ]);
});

test("files are wanted for their ending, else for their type", () => {
  const names = (files: File[], extensions: string[] | undefined, type: string) =>
    files.filter((one) => isWanted(one, { extensions, type })).map((one) => one.name);
  const files = [
    file("a.PDF"),
    file("b.tar.gz"),
    file("pdf"),
    file("c.png", "", "image/png"),
    file("d.mp4", "", "video/mp4"),
  ];
  expect(names(files, ["pdf"], "any")).toEqual(["a.PDF"]);
  expect(names(files, ["tar.gz", ".PNG"], "custom")).toEqual(["b.tar.gz", "c.png"]);
  expect(names(files, undefined, "image")).toEqual(["c.png"]);
  expect(names(files, [], "media")).toEqual(["c.png", "d.mp4"]);
  expect(names(files, undefined, "audio")).toEqual([]);
  expect(names(files, undefined, "any")).toHaveLength(5);
});

/** A server that answers uploads; `progress` are the parts that the browser tells of. */
function serve(answers: { status: number; text?: string; progress?: number[]; total?: number }[]): string[] {
  const asked: string[] = [];
  class Request extends EventTarget {
    upload = new EventTarget();
    status = 0;
    responseText = "";
    open(method: string, url: URL): void {
      asked.push(`${method} ${url}`);
    }
    send(): void {
      const answer = answers.shift();
      for (const loaded of answer?.progress ?? []) {
        const total = answer?.total ?? 100;
        this.upload.dispatchEvent(Object.assign(new Event("progress"), { loaded, total }));
      }
      this.status = answer?.status ?? 0;
      this.responseText = answer?.text ?? "";
      this.dispatchEvent(new Event(this.status === 0 ? "error" : "load"));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Request);
  return asked;
}

const told = (data: unknown[]) => (data as WireMap[]).map((one) => [one.file_name, one.progress, one.error]);

test("progress goes in steps and reaches the end when the server has the file", async () => {
  const { node, events } = await start();
  keepChosen(node, [file("a.txt"), file("empty.txt", "")]);
  const asked = serve([
    { status: 200, progress: [2, 30, 35, 90, 100] },
    { status: 204, progress: [0], total: 0 },
  ]);
  await node.invoke("upload", {
    files: [
      { name: "a.txt", upload_url: "/upload?f=a" },
      { id: 1, method: "POST", upload_url: "https://storage.example/x" },
    ],
  });
  await vi.waitFor(() =>
    expect(told(events())).toEqual([
      ["a.txt", 0, null],
      ["a.txt", 0.3, null],
      ["a.txt", 0.9, null],
      ["a.txt", 1, null],
      ["empty.txt", 0, null],
      ["empty.txt", 1, null],
    ]),
  );
  expect(asked).toEqual([`PUT ${location.origin}/upload?f=a`, "POST https://storage.example/x"]);
});

test("what goes wrong with one file does not keep the others", async () => {
  const { node, events } = await start();
  keepChosen(node, [file("a.txt"), file("a.txt", "second"), file("b.txt")]);
  serve([{ status: 413, text: "too large" }, { status: 200 }, { status: 0 }]);
  const files = ["a.txt", "a.txt", "a.txt", "b.txt"].map((name) => ({ name, upload_url: "/upload" }));
  await node.invoke("upload", { files });
  await vi.waitFor(() =>
    expect(told(events()).filter(([, progress]) => progress !== 0)).toEqual([
      ["a.txt", null, "Upload endpoint returned code 413: too large"],
      ["a.txt", 1, null],
      ["a.txt", null, "File not found among the picked files."],
      ["b.txt", null, "The connection failed, or the file cannot be read any more"],
    ]),
  );
});

test("a file that is too large for the address is not sent in vain", async () => {
  const { node, events } = await start();
  keepChosen(node, [file("a.txt"), file("b.txt"), file("c.txt")]);
  const asked = serve([{ status: 200 }, { status: 200 }]);
  await node.invoke("upload", {
    files: [
      { name: "a.txt", upload_url: "/upload?f=a.txt&e=x&m=3&s=x" },
      { name: "b.txt", upload_url: "/upload?f=b.txt&e=x&m=4&s=x" },
      { name: "c.txt", upload_url: "https://storage.example/?f=b.txt&e=x&m=3&s=x" },
    ],
  });
  await vi.waitFor(() =>
    expect(told(events()).filter(([, progress]) => progress !== 0)).toEqual([
      ["a.txt", null, 'Upload endpoint returned code 413: {"detail":"at most 3 bytes are taken"}'],
      ["b.txt", 1, null],
      ["c.txt", 1, null],
    ]),
  );
  expect(asked).toHaveLength(2);
});

test("a file that is saved is put together from pieces", async () => {
  const { node } = await start();
  const saved: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  await node.invoke("take", { pieces: "p", offset: 0, bytes: bytes("tea ") });
  await node.invoke("take", { pieces: "p", offset: 4, bytes: bytes("leaf") });
  await expect(node.invoke("take", { pieces: "p", offset: 9, bytes: bytes("x") })).rejects.toThrow(/missing/);
  await expect(node.invoke("take", { pieces: "q", offset: 4, bytes: bytes("x") })).rejects.toThrow(/missing/);
  await node.invoke("save_file", { file_name: "tea.txt", src_bytes: null, pieces: "p" });
  await node.invoke("save_file", { file_name: "small.txt", src_bytes: bytes("x") });
  expect(names).toEqual(["tea.txt", "small.txt"]);
  expect(saved.map((blob) => blob.size)).toEqual([8, 1]);
  await expect(node.invoke("save_file", { file_name: "tea.txt", pieces: "p" })).rejects.toThrow(/missing/);
  await expect(node.invoke("save_file", { file_name: "tea.txt", src_bytes: null })).rejects.toThrow(
    /src_bytes/,
  );
});

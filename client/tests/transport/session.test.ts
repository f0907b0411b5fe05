import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decodeFrame, encodeFrame, Frame } from "../../src/transport/codec";
import { Session } from "../../src/transport/session";
import type { WireMap } from "../../src/tree/wire";
import { control } from "../page";

class FakeSocket {
  static all: FakeSocket[] = [];
  static CONNECTING = 0;
  static OPEN = 1;
  readyState = 0;
  sent: unknown[] = [];
  onopen?: () => void;
  onmessage?: (event: { data: ArrayBuffer }) => void;
  onclose?: (event: { code: number }) => void;

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }

  send(frame: Uint8Array): void {
    this.sent.push(frame.length === 1 ? "beat" : decodeFrame(frame));
  }

  close(): void {
    this.readyState = 3;
  }

  open(): void {
    this.readyState = 1;
    this.onopen?.();
  }

  drop(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }

  give(kind: number, value: unknown): void {
    const frame = encodeFrame(kind, value);
    this.onmessage?.({ data: frame.buffer.slice(0, frame.length) });
  }

  welcome(link: WireMap | undefined, page: WireMap | null, session = "s1"): void {
    this.give(Frame.message, [
      1,
      { session_id: session, page_patch: page, error: "", ...(link ? { link } : {}) },
    ]);
  }
}

const field = (value: string) =>
  control("Page", 1, { field: control("TextField", 5, { value, on_change: true }) });
const last = () => FakeSocket.all[FakeSocket.all.length - 1];

function start(host = "x"): Session {
  const session = new Session(`ws://${host}/ws`, { document: "doc", takesOver: "old", received: 0 });
  session.start();
  last().open();
  return session;
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  vi.stubGlobal("WebSocket", FakeSocket);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function type(session: Session, value: string): Promise<void> {
  const node = session.tree.find(5);
  node?.update({ value });
  node?.fire("change", value);
  await vi.advanceTimersByTimeAsync(0);
}

test("it registers, then sends numbered frames", async () => {
  const session = start();
  const [, body] = last().sent[0] as [number, WireMap];
  expect(body.link).toEqual({ version: 1, document: "doc", takes_over: "old", received: 0 });
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  await type(session, "a");
  expect(last().sent[1]).toEqual([
    1,
    0,
    [
      [4, { id: 5, props: { value: "a" } }],
      [3, { target: 5, name: "change", data: "a" }],
    ],
  ]);
});

test("frames of the server are applied once and acknowledged", async () => {
  const session = start();
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  const frame = [1, 0, [[2, { id: 5, patch: [[0], [0, 0, "value", "x"]] }]]];
  last().give(Frame.numbered, frame);
  session.tree.find(5)?.set({ value: "mine" });
  last().give(Frame.numbered, frame);
  expect(session.tree.find(5)?.peek("value")).toBe("mine");
  await vi.advanceTimersByTimeAsync(200);
  expect(last().sent.at(-1)).toEqual([0, 1, []]);
});

test("a resumed session gets what it missed; what was done meanwhile follows in order", async () => {
  const session = start();
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  await type(session, "a");
  last().drop();
  await type(session, "ab");
  await vi.advanceTimersByTimeAsync(10);
  expect(FakeSocket.all).toHaveLength(2);
  last().open();
  expect((last().sent[0] as [number, WireMap])[1].session_id).toBe("s1");
  last().welcome({ resumed: true, received: 0, sent: 0 }, null);
  await vi.advanceTimersByTimeAsync(0);
  expect(
    last()
      .sent.slice(1)
      .map((frame) => (frame as number[])[0]),
  ).toEqual([1, 2]);
  expect(session.tree.find(5)?.peek("value")).toBe("ab");
});

test("a page that comes afresh keeps what was typed and the control that shows it", async () => {
  const session = start();
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  const node = session.tree.find(5);
  last().drop();
  await type(session, "typed");
  await vi.advanceTimersByTimeAsync(10);
  last().open();
  last().welcome({ resumed: false, received: 0, sent: 4 }, field("old"));
  expect(session.tree.find(5)).toBe(node);
  expect(node?.peek("value")).toBe("typed");
  await vi.advanceTimersByTimeAsync(0);
  expect((last().sent.at(-1) as number[])[0]).toBe(1);
});

test("a new session forgets what was done in the old one", async () => {
  const session = start();
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  last().drop();
  await type(session, "typed");
  await vi.advanceTimersByTimeAsync(10);
  last().open();
  last().welcome({ resumed: false, received: 0, sent: 0 }, field("fresh"), "s2");
  await vi.advanceTimersByTimeAsync(0);
  expect(session.tree.find(5)?.peek("value")).toBe("fresh");
  expect(last().sent).toHaveLength(1);
});

test("a server without links gets plain messages", async () => {
  const session = start();
  last().welcome(undefined, field(""));
  await type(session, "a");
  expect(last().sent.slice(1)).toEqual([
    [4, { id: 5, props: { value: "a" } }],
    [3, { target: 5, name: "change", data: "a" }],
  ]);
});

test("silence is broken by a heartbeat, and its lack of an answer ends the connection", async () => {
  start();
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  await vi.advanceTimersByTimeAsync(25_000);
  expect(last().sent.at(-1)).toBe("beat");
  await vi.advanceTimersByTimeAsync(5_100);
  expect(FakeSocket.all).toHaveLength(2);
});

test("tries are further and further apart, ten seconds and a bit at most", async () => {
  start();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const waits: number[] = [];
  for (let tries = 0; tries < 8; tries++) {
    const before = Date.now();
    const count = FakeSocket.all.length;
    last().drop();
    while (FakeSocket.all.length === count) await vi.advanceTimersToNextTimerAsync();
    waits.push(Date.now() - before);
  }
  expect(waits).toEqual([0, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
});

test("when the server restarts, visitors come back spread over two seconds", async () => {
  start();
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  vi.spyOn(Math, "random").mockReturnValue(0.9);
  last().drop(1012);
  await vi.advanceTimersByTimeAsync(1750);
  expect(FakeSocket.all).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(FakeSocket.all).toHaveLength(2);
});

test("on the machine of who works on the program, it is there again at once", async () => {
  start("127.0.0.1:8000");
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  last().drop(1012);
  await vi.advanceTimersByTimeAsync(0);
  expect(FakeSocket.all).toHaveLength(2);
});

test("an invoke answers with the result or with what went wrong", async () => {
  const session = start();
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  session.tree.find(5)?.offer({ focus: () => "done" });
  for (const [control_id, call_id] of [
    [5, "a"],
    [99, "b"],
  ]) {
    last().give(Frame.message, [5, { control_id, call_id, name: "focus" }]);
  }
  await vi.advanceTimersByTimeAsync(0);
  const answers = last()
    .sent.slice(1)
    .flatMap((frame) => (frame as [number, number, [number, WireMap][]])[2]);
  expect(answers.map(([, body]) => [body.call_id, body.result, body.error])).toEqual([
    ["b", null, "Calling focus method of inexistent control: 99"],
    ["a", "done", null],
  ]);
});

test("a crash shows the first line, a new registration takes it away", async () => {
  const session = start();
  last().welcome({ resumed: false, received: 0, sent: 0 }, field(""));
  last().give(Frame.message, [6, { message: "main failed\nTraceback" }]);
  expect(session.crash()).toBe("main failed");
  last().drop();
  await vi.advanceTimersByTimeAsync(10);
  last().open();
  last().welcome({ resumed: true, received: 0, sent: 0 }, null);
  expect(session.crash()).toBeUndefined();
});

test("cookies are kept before the page is shown, and what follows waits", async () => {
  let answer: (value: { ok: boolean }) => void = () => undefined;
  const fetched = vi.fn(() => new Promise((resolve) => (answer = resolve)));
  vi.stubGlobal("fetch", fetched);
  const session = start();
  const link = { resumed: false, received: 0, sent: 0 };
  last().give(Frame.message, [
    1,
    { session_id: "s1", page_patch: field("a"), error: "", link, cookies: "/ws?cookies=t" },
  ]);
  last().give(Frame.numbered, [1, 0, [[2, { id: 5, patch: [[0], [0, 0, "value", "b"]] }]]]);
  await vi.advanceTimersByTimeAsync(0);
  expect(fetched).toHaveBeenCalledExactlyOnceWith("/ws?cookies=t", expect.anything());
  expect(session.isLoaded()).toBe(false);
  answer({ ok: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(session.isLoaded()).toBe(true);
  expect(session.tree.find(5)?.peek("value")).toBe("b");
});

test("a page is not shown by a browser that is sent elsewhere", async () => {
  const session = start();
  const replace = vi.fn();
  vi.stubGlobal("location", { replace });
  last().give(Frame.message, [
    1,
    { session_id: "s1", page_patch: field("a"), error: "", link: null, leave: "/login" },
  ]);
  await vi.advanceTimersByTimeAsync(0);
  expect(replace).toHaveBeenCalledExactlyOnceWith("/login");
  expect(session.isLoaded()).toBe(false);
});

/** A page with a column of rows, each with a button; `more` is what else stands in the column. */
const rows = (first: number, ids: number[], ...more: WireMap[]) =>
  control("Page", 1, {
    list: control("Column", first, {
      controls: ids.map((id) => control("Button", id, { content: "Delete", on_click: true })),
    }),
    more,
  });
const sentTo = (frame: unknown) =>
  (frame as [number, number, [number, WireMap][]])[2].map(([, body]) => body.target ?? body.id);

test("what went down with a worker is done again on the page of another one, one thing after the other", async () => {
  const session = start();
  const link = { resumed: false, received: 0, sent: 0 };
  last().welcome(link, rows(4, [5, 6, 7], control("Switch", 9, { value: false })));
  session.tree.find(6)?.fire("click");
  await vi.advanceTimersByTimeAsync(0);
  session.tree.find(7)?.fire("click");
  session.tree.find(9)?.update({ value: true });
  await vi.advanceTimersByTimeAsync(0);
  last().give(Frame.numbered, [
    1,
    0,
    [
      [
        2,
        {
          id: 4,
          patch: [
            [0, { controls: [1] }],
            [2, 1, 1],
          ],
        },
      ],
    ],
  ]);
  last().drop(4006);
  session.tree.find(5)?.fire("click");
  await vi.advanceTimersByTimeAsync(0);
  last().open();
  // other numbers, and half of the page is to come
  last().welcome({ resumed: false, restored: true, received: 0, sent: 0 }, rows(20, []));
  expect(last().sent).toHaveLength(1);
  last().give(Frame.message, [
    1,
    {
      session_id: "s1",
      page_patch: rows(20, [21, 22, 23], control("Switch", 29, { value: false })),
      error: "",
      link: { resumed: false, restored: true, received: 0, sent: 0 },
    },
  ]);
  expect(last().sent.slice(1).map(sentTo)).toEqual([[22]]);
  session.tree.find(21)?.fire("click"); // waits for its turn
  await vi.advanceTimersByTimeAsync(0);
  expect(last().sent).toHaveLength(2);
  for (let seq = 1; seq < 6; seq++) {
    last().give(Frame.numbered, [0, (last().sent.at(-1) as [number])[0], []]);
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(last().sent.slice(1).map(sentTo)).toEqual([[22], [23], [29], [21], [21]]);
  expect(session.tree.find(29)?.peek("value")).toBe(true);
  expect(session.hasLost()).toBe(false);
});

test("a click on what is not there any more is told", async () => {
  const session = start();
  const link = { resumed: false, received: 0, sent: 0 };
  last().welcome(link, rows(4, [5, 6]));
  session.tree.find(6)?.fire("click");
  await vi.advanceTimersByTimeAsync(0);
  last().drop(4006);
  await vi.advanceTimersByTimeAsync(0);
  last().open();
  last().welcome({ resumed: false, restored: true, received: 0, sent: 0 }, rows(4, [5]));
  expect(session.hasLost()).toBe(false);
  session.tree.find(5)?.fire("click");
  await vi.advanceTimersByTimeAsync(6000);
  expect(session.hasLost()).toBe(true);
  expect(last().sent.slice(1).map(sentTo)).toEqual([[5]]);
});

test("it comes back to the worker that has its session, and to any where that is not to be reached", async () => {
  start();
  const link = { resumed: false, received: 0, sent: 0, worker: "/worker-1" };
  last().welcome(link, field(""));
  last().drop();
  await vi.advanceTimersByTimeAsync(0);
  expect(last().url).toBe(`ws://${location.host}/worker-1/ws`);
  last().drop();
  await vi.advanceTimersByTimeAsync(0);
  expect(last().url).toBe("ws://x/ws");
  last().open();
  last().welcome({ ...link, resumed: true, worker: "https://elsewhere.example/worker-1" }, null);
  last().drop();
  await vi.advanceTimersByTimeAsync(0);
  expect(last().url).toBe("ws://x/ws");
  last().open();
  last().welcome({ ...link, resumed: true }, null);
  last().drop(4006);
  await vi.advanceTimersByTimeAsync(0);
  expect(last().url).toBe("ws://x/ws");
});

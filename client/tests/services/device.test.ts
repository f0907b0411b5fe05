import { found as services } from "found:services";
import { expect, test, vi } from "vitest";
import { Action } from "../../src/tree/wire";
import { control, page } from "../page";

async function start(type: string, props = {}) {
  const { find, sent } = page({ service: control(type, 5, props) });
  const service = await services[type]();
  const stop = service(find(5));
  return { node: find(5), sent, stop: () => stop?.() };
}

/** Gives the browser something that jsdom lacks; what it is given goes on with the next test. */
const has = (name: string, value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true });

const fired = (name: string, data: unknown) => [Action.event, { target: 5, name, data }];

test("the battery is asked, and tells when it is charged", async () => {
  const cell = Object.assign(new EventTarget(), { charging: false, level: 0.514 });
  has("getBattery", async () => cell);
  const { node, sent, stop } = await start("Battery", { on_state_change: true });
  expect(await node.invoke("get_battery_level")).toBe(51);
  expect(await node.invoke("get_battery_state")).toBe("discharging");
  Object.assign(cell, { charging: true, level: 1 });
  cell.dispatchEvent(new Event("chargingchange"));
  stop();
  cell.dispatchEvent(new Event("chargingchange"));
  expect(sent).toEqual([fired("state_change", { state: "full" })]);
});

test("a browser that hides its battery says so", async () => {
  has("getBattery", undefined);
  const { node } = await start("Battery");
  await expect(node.invoke("get_battery_level")).rejects.toThrow(/does not tell about the battery/);
});

test("the browser's own menu goes and comes back", async () => {
  const { node, stop } = await start("BrowserContextMenu");
  const shown = () =>
    document.body.dispatchEvent(new Event("contextmenu", { bubbles: true, cancelable: true }));
  expect(shown()).toBe(true);
  await node.invoke("disable_menu");
  expect(shown()).toBe(false);
  await node.invoke("enable_menu");
  expect(shown()).toBe(true);
  // the session that wanted it off has ended, and another one goes on in this document
  await node.invoke("disable_menu");
  stop();
  expect(shown()).toBe(true);
});

test("text is copied and pasted; a refusal says what is not allowed", async () => {
  let held = "";
  has("clipboard", {
    writeText: async (text: string) => {
      held = text;
    },
    readText: async () => held,
  });
  const { node } = await start("Clipboard");
  await node.invoke("set", { data: "knots" });
  expect(await node.invoke("get")).toBe("knots");
  has("clipboard", { readText: () => Promise.reject(new Error("no gesture")) });
  await expect(node.invoke("get")).rejects.toThrow(/does not allow to read the clipboard.*no gesture/);
  await expect(node.invoke("set_files")).rejects.toThrow(/cannot put files/);
});

test.each(["get", "get_image"])("without https %s() of the clipboard says what it needs", async (method) => {
  has("clipboard", undefined);
  const { node } = await start("Clipboard");
  await expect(node.invoke(method)).rejects.toThrow(/need a page over https/);
});

test("what is no picture is not copied as one", async () => {
  vi.stubGlobal("createImageBitmap", () => Promise.reject(new Error("could not be decoded")));
  const { node } = await start("Clipboard");
  await expect(node.invoke("set_image", { data: new Uint8Array(3) })).rejects.toThrow(/bytes of a picture/);
  vi.unstubAllGlobals();
});

test("the kind of connection is told when it is another one", async () => {
  const line = Object.assign(new EventTarget(), { type: "wifi" });
  has("connection", line);
  const { node, sent, stop } = await start("Connectivity", { on_change: true });
  expect(await node.invoke("get_connectivity")).toEqual(["wifi"]);
  line.dispatchEvent(new Event("change"));
  line.type = "cellular";
  line.dispatchEvent(new Event("change"));
  stop();
  expect(sent).toEqual([fired("change", { connectivity: ["mobile"] })]);
});

test("a device that can shake does, the heavier the longer", async () => {
  const shaken: number[] = [];
  has("vibrate", (length: number) => shaken.push(length));
  const { node } = await start("HapticFeedback");
  for (const name of ["light_impact", "medium_impact", "heavy_impact"]) await node.invoke(name);
  expect(shaken).toEqual([...shaken].sort((a, b) => a - b));
  expect(new Set(shaken).size).toBe(3);
});

test("the screen stays on while it is wanted", async () => {
  const lock = {
    released: false,
    release: async () => {
      lock.released = true;
    },
  };
  has("wakeLock", { request: async () => lock });
  const { node } = await start("Wakelock");
  expect(await node.invoke("is_enabled")).toBe(false);
  await node.invoke("enable");
  expect(await node.invoke("is_enabled")).toBe(true);
  await node.invoke("disable");
  expect(await node.invoke("is_enabled")).toBe(false);
  expect(lock.released).toBe(true);
});

test("the screen goes dark again, however slow the browser was to keep it on", async () => {
  const given: { released: boolean }[] = [];
  const request = async () => {
    await new Promise((done) => setTimeout(done));
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    given.push(lock);
    return lock;
  };
  has("wakeLock", { request });
  const { node } = await start("Wakelock");
  await Promise.all(["enable", "enable", "disable"].map((name) => node.invoke(name)));
  expect(given.map(({ released }) => released)).not.toContain(false);
  expect(await node.invoke("is_enabled")).toBe(false);
});

test("a screen that cannot be kept on is no secret", async () => {
  has("wakeLock", undefined);
  const { node } = await start("Wakelock");
  await expect(node.invoke("enable")).rejects.toThrow(/need a page over https/);
});

test("text is handed to a share sheet, or to a mail where there is none", async () => {
  has("canShare", () => true);
  has("share", async () => undefined);
  const { node } = await start("Share");
  expect(await node.invoke("share_text", { text: "come" })).toEqual({ status: "success", raw: "" });
  has("share", () => Promise.reject(Object.assign(new Error("left"), { name: "AbortError" })));
  expect(await node.invoke("share_text", { text: "come" })).toEqual({ status: "dismissed", raw: "" });
  has("share", () => Promise.reject(Object.assign(new Error("no"), { name: "NotAllowedError" })));
  await expect(node.invoke("share_text", { text: "come" })).rejects.toThrow(/in answer to a click/);
  has("canShare", () => false);
  const without = { text: "come", mail_to_fallback_enabled: false };
  expect(await node.invoke("share_text", without)).toEqual({ status: "unavailable", raw: "" });
});

test("a screen reader is told, and what the visitor has asked for is answered", async () => {
  const { node } = await start("SemanticsService");
  await node.invoke("announce_message", { message: "Saved", assertiveness: "assertive" });
  await vi.waitFor(() =>
    expect(document.querySelector('[aria-live="assertive"]')?.textContent).toBe("Saved"),
  );
  const features = (await node.invoke("get_accessibility_features")) as Record<string, boolean>;
  expect(features).toMatchObject({ reduce_motion: false, supports_announcements: true });
});

test.each([
  ["Accelerometer", { accelerationIncludingGravity: { x: 1, y: 2, z: 3 } }, { x: 1, y: 2, z: 3 }],
  ["UserAccelerometer", { acceleration: { x: 4, y: 5, z: 6 } }, { x: 4, y: 5, z: 6 }],
  ["Gyroscope", { rotationRate: { alpha: 180, beta: 0, gamma: 0 } }, { x: Math.PI, y: 0, z: 0 }],
])("%s reports how the device moves", async (type, motion, reading) => {
  const { sent, stop } = await start(type, { on_reading: true });
  dispatchEvent(Object.assign(new Event("devicemotion"), motion));
  stop();
  dispatchEvent(Object.assign(new Event("devicemotion"), motion));
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject([Action.event, { name: "reading", data: reading }]);
});

const noMotion = { accelerationIncludingGravity: null, acceleration: null, rotationRate: null };

test("a device without a sensor is told of once", async () => {
  const { sent, stop } = await start("Gyroscope", { on_error: true });
  for (let i = 0; i < 3; i++) dispatchEvent(Object.assign(new Event("devicemotion"), noMotion));
  stop();
  expect(sent).toEqual([fired("error", { message: expect.stringMatching(/does not tell how it moves/) })]);
});

const NEEDS_CLICK = Object.assign(new Error("needs a gesture"), { name: "NotAllowedError" });

test("Safari asks for the sensors at the visitor's next click", async () => {
  let clicked = false;
  const ask = () => (clicked ? Promise.resolve("granted") : Promise.reject(NEEDS_CLICK));
  vi.stubGlobal("DeviceMotionEvent", { requestPermission: ask });
  const { sent, stop } = await start("Accelerometer", { on_reading: true, on_error: true });
  await Promise.resolve();
  clicked = true;
  document.body.click();
  await vi.waitFor(() => {
    const motion = { accelerationIncludingGravity: { x: 1, y: 2, z: 3 } };
    dispatchEvent(Object.assign(new Event("devicemotion"), motion));
    expect(sent).toHaveLength(1);
  });
  stop();
  expect(sent[0]).toMatchObject([Action.event, { name: "reading" }]);
  vi.unstubAllGlobals();
});

test.each([
  ["refused", { requestPermission: async () => "denied" }, /does not allow/],
  ["missing without https", undefined, /need a page over https/],
])("sensors that are %s are told of", async (_, event, message) => {
  vi.stubGlobal("DeviceMotionEvent", event);
  const { sent } = await start("UserAccelerometer", { on_error: true });
  await vi.waitFor(() => expect(sent).toEqual([fired("error", { message: expect.stringMatching(message) })]));
  vi.unstubAllGlobals();
});

test.each(["Barometer", "Magnetometer"])("%s says that browsers have none", async (type) => {
  const { sent } = await start(type, { on_error: true });
  expect(sent).toEqual([fired("error", { message: `This browser does not offer ${type} readings` })]);
});

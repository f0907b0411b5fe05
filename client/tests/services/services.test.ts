import { found as services } from "found:services";
import { expect, test, vi } from "vitest";
import { Action } from "../../src/tree/wire";
import { control, page } from "../page";

async function start(type: string, props = {}) {
  const { find, sent } = page({ service: control(type, 5, props) });
  const service = await services[type]();
  service(find(5));
  return { node: find(5), sent };
}

test("preferences keep values under the names that upstream's client uses", async () => {
  const { node } = await start("SharedPreferences");
  expect(await node.invoke("set", { key: "a.b", value: ["x", "y"] })).toBe(true);
  expect(localStorage.getItem("flutter.a.b")).toBe('["x","y"]');
  expect(await node.invoke("get", { key: "a.b" })).toEqual(["x", "y"]);
  expect(await node.invoke("get", { key: "other" })).toBeNull();
  expect(await node.invoke("contains_key", { key: "a.b" })).toBe(true);
  localStorage.setItem("elsewhere", "1");
  expect(await node.invoke("get_keys", { key_prefix: "a." })).toEqual(["a.b"]);
  expect(await node.invoke("clear")).toBe(true);
  expect(localStorage.getItem("elsewhere")).toBe("1");
  expect(await node.invoke("get_keys", { key_prefix: "" })).toEqual([]);
});

test("the launcher says what it can open", async () => {
  const { node } = await start("UrlLauncher");
  expect(await node.invoke("can_launch_url", { url: "https://example.org" })).toBe(true);
  expect(await node.invoke("can_launch_url", { url: "" })).toBe(false);
  expect(await node.invoke("supports_launch_mode", { mode: "inAppWebView" })).toBe(false);
  await expect(node.invoke("close_in_app_web_view")).rejects.toThrow(/no in-app web view/);
});

test("an address opens in the window that is asked for", async () => {
  const { node } = await start("UrlLauncher");
  const opened: string[][] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    opened.push([this.href, this.target, this.rel]);
  });
  await node.invoke("launch_url", { url: "https://example.org/" });
  await node.invoke("launch_url", { url: { url: "https://example.org/a", target: "_self" } });
  click.mockRestore();
  expect(opened).toEqual([
    ["https://example.org/", "_blank", "noopener"],
    ["https://example.org/a", "_self", ""],
  ]);
});

test("a shaken device is noticed, also on a page that has just been opened", async () => {
  vi.spyOn(performance, "now").mockReturnValue(1);
  const { sent } = await start("ShakeDetector", { on_shake: true, minimum_shake_count: 1 });
  const shake = new Event("devicemotion");
  dispatchEvent(Object.assign(shake, { accelerationIncludingGravity: { x: 40, y: 0, z: 0 } }));
  vi.mocked(performance.now).mockRestore();
  expect(sent).toEqual([[Action.event, { target: 5, name: "shake", data: null }]]);
});

test("a service that this client does not have refuses at once", async () => {
  const { unknown } = await import("../../src/services/unknown");
  const { find } = page({ service: control("SecureStorage", 5) });
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  unknown(find(5));
  expect(warn).toHaveBeenCalled();
  warn.mockRestore();
  await expect(find(5).invoke("get", { key: "a" })).rejects.toThrow(
    "SecureStorage.get() is not there: this client has no service SecureStorage",
  );
});

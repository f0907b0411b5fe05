import { beforeEach, describe, expect, test } from "vitest";
import { config, socketUrl } from "../src/browser/config";
import { keyLabel } from "../src/browser/keyboard";
import { addressOf, currentRoute } from "../src/browser/route";
import { watchRoute } from "../src/browser/routing";
import { announceEnd, takeOver } from "../src/browser/tab";
import { page } from "./page";

beforeEach(() => {
  document.head.innerHTML = '<base href="/mount/app/">';
  window.flet = { webSocketEndpoint: "/mount/app/ws/", routeUrlStrategy: "path" };
  history.replaceState(null, "", "/mount/app/store/1?x=1");
});

test("the socket is on this origin, whatever the base", () => {
  expect(socketUrl()).toBe(`ws://${location.host}/mount/app/ws`);
});

describe("routes", () => {
  test("leave out where the page is mounted", () => {
    expect(currentRoute()).toBe("/store/1?x=1");
    expect(addressOf("/a?b=c")).toBe("/mount/app/a?b=c");
  });

  test("may stand behind a hash", () => {
    config().routeUrlStrategy = "hash";
    expect(currentRoute()).toBe("/");
    history.replaceState(null, "", "#/store");
    expect(currentRoute()).toBe("/store");
  });

  test("are pushed once: properties, then the event", () => {
    const { find, sent } = page();
    const router = watchRoute(find(1));
    router.push("/a b");
    router.push("/a b");
    expect(location.pathname).toBe("/mount/app/a%20b");
    expect(currentRoute()).toBe("/a b");
    expect(sent).toEqual([
      [4, { id: 1, props: { route: "/a b" } }],
      [3, { target: 1, name: "route_change", data: { route: "/a b" } }],
    ]);
  });
});

describe("tabs", () => {
  test("a reload takes over from the document before, once", () => {
    announceEnd("first");
    dispatchEvent(new Event("pagehide"));
    expect(takeOver()).toBe("first");
    expect(takeOver()).toBeNull();
  });

  test("a tab that was copied while it lived takes over nothing", () => {
    sessionStorage.setItem("_flet_session_id/", "s1");
    expect(takeOver()).toBeNull();
  });
});

test.each([
  [{ key: "a", code: "KeyA" }, "A"],
  [{ key: "ArrowDown", code: "ArrowDown" }, "Arrow Down"],
  [{ key: " ", code: "Space" }, " "],
  [{ key: "Control", code: "ControlRight" }, "Control Right"],
  [{ key: "1", code: "Numpad1" }, "Numpad 1"],
  [{ key: "F5", code: "F5" }, "F5"],
])("%o is called %s", (init, label) => {
  expect(keyLabel(new KeyboardEvent("keydown", init))).toBe(label);
});

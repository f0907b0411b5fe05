import { createEffect, on } from "solid-js";
import { systemIsDark } from "../theme/root";
import type { Session } from "../transport/session";
import type { Methods, Values } from "../tree/declared";
import type { ControlNode } from "../tree/node";
import { map } from "../tree/read";
import { isMap } from "../tree/wire";
import { keyLabel, MODIFIERS } from "./keyboard";
import { keepCookies, leave } from "./leaving";
import { media } from "./media";
import { routesGoTo } from "./navigation";
import { type Router, watchRoute } from "./routing";
import { whileHeard } from "./while_heard";

const RESIZE_SETTLES = 100;

/** Tells the server what the browser does with the page: size, media, colours, life cycle, keys, route. */
export function watchBrowser(session: Session): void {
  const page = session.tree.page;
  watchSize(page);
  watchBrightness(page);
  watchLifecycle(page);
  watchKeyboard(page);
  watchLanguages(page);
  watchLanguage(page);
  watchErrors(page);
  const router = watchRoute(page);
  routesGoTo(router.push);
  page.offer(pageMethods(router));
  const screenshots = async () => (await import("./screenshots")).screenshotMethods(page);
  page.offer({
    take_screenshot: async (args) => (await screenshots()).take_screenshot(args),
    take_animation: async (args) => (await screenshots()).take_animation(args),
  });
}

function watchSize(page: ControlNode<"Page">): void {
  let size = [innerWidth, innerHeight];
  let known = JSON.stringify(media());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    const now = media();
    const changed = JSON.stringify(now);
    if (changed !== known) {
      known = changed;
      page.update({ media: now });
      page.fire("media_change", now, { always: true });
    }
    if (innerWidth === size[0] && innerHeight === size[1]) return;
    size = [innerWidth, innerHeight];
    page.update({ width: innerWidth, height: innerHeight });
    page.fire("resize", { width: innerWidth, height: innerHeight }, { always: true });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, RESIZE_SETTLES);
  };
  addEventListener("resize", later);
  window.visualViewport?.addEventListener("resize", later);
}

function watchBrightness(page: ControlNode<"Page">): void {
  const report = (dark: boolean) => {
    const brightness = dark ? "dark" : "light";
    page.update({ platform_brightness: brightness });
    page.fire("platform_brightness_change", brightness, { always: true });
  };
  createEffect(on(systemIsDark, report, { defer: true }));
}

function watchLifecycle(page: ControlNode<"Page">): void {
  const report = (...states: Values["AppLifecycleState"][]) => {
    for (const state of states) page.fire("app_lifecycle_state_change", { state }, { always: true });
  };
  addEventListener("blur", () => report("inactive"));
  addEventListener("focus", () => report("resume"));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") report("inactive", "hide");
    else report("show", "resume");
  });
}

function watchKeyboard(page: ControlNode<"Page">): void {
  const listener = (event: KeyboardEvent) => {
    if (event.repeat || MODIFIERS.has(event.key)) return;
    page.fire("keyboard_event", {
      key: keyLabel(event),
      shift: event.shiftKey,
      ctrl: event.ctrlKey,
      alt: event.altKey,
      meta: event.metaKey,
    });
  };
  // on the way down: nothing below can keep a key to itself
  whileHeard(page, "keyboard_event", window, "keydown", listener, { capture: true });
}

function watchLanguages(page: ControlNode<"Page">): void {
  whileHeard(page, "locale_change", window, "languagechange", () =>
    page.fire("locale_change", { locales: locales() }),
  );
}

function watchErrors(page: ControlNode<"Page">): void {
  whileHeard(page, "error", window, "error", ({ message }: ErrorEvent) => {
    // it goes on in the next frame: nothing has failed
    if (!message.startsWith("ResizeObserver loop")) page.fire("error", message);
  });
  whileHeard(page, "error", window, "unhandledrejection", (event: PromiseRejectionEvent) =>
    page.fire("error", String(event.reason)),
  );
}

/** Tells the browser the language of the page: hyphens, quotes, speech and translation depend on it. */
function watchLanguage(page: ControlNode<"Page">): void {
  const root = document.documentElement;
  const usual = root.lang;
  createEffect(() => {
    const locale = map(page, "locale_configuration")?.current_locale;
    root.lang = isMap(locale) ? tag(locale.language_code, locale.script_code, locale.country_code) : usual;
  });
}

function tag(...parts: unknown[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join("-") || "und";
}

/** The methods of the page that concern the browser. */
function pageMethods(router: Router): Methods<"Page"> {
  return {
    push_route: ({ route }) => router.push(String(route ?? "/")),
    get_device_info: () => import("./device_info").then((m) => m.deviceInfo()),
    keep_cookies: ({ address }) => keepCookies(String(address)).then(() => null),
    leave: ({ address }) => leave(String(address)),
    run_javascript: (args) => import("./run_javascript").then((m) => m.runJavascript(args)),
    // a screen turns only in a full-screen application
    set_allowed_device_orientations: () => null,
  };
}

/** The visitor's languages as the server writes them. */
export function locales(): Values["Locale"][] {
  return navigator.languages.map((tag) => {
    const locale = new Intl.Locale(tag);
    return {
      language_code: locale.language,
      country_code: locale.region ?? null,
      script_code: locale.script ?? null,
    };
  });
}

import type { Methods } from "../tree/node";
import type { WireMap } from "../tree/wire";
import { keepCookies, leave } from "./leaving";
import { locales } from "./locales";
import type { Router } from "./routing";

/** The methods of the page that concern the browser. */
export function pageMethods(router: Router): Methods {
  return {
    push_route: ({ route }) => router.push(String(route ?? "/")),
    get_device_info: deviceInfo,
    keep_cookies: ({ address }) => keepCookies(String(address)).then(() => null),
    leave: ({ address }) => leave(String(address)),
    run_javascript: (args) => import("./run_javascript").then((m) => m.runJavascript(args)),
    // a screen turns only in a full-screen application
    set_allowed_device_orientations: () => null,
  };
}

const BROWSERS: [RegExp, string][] = [
  [/firefox/i, "firefox"],
  [/samsungbrowser/i, "samsungInternet"],
  [/opera|opr\//i, "opera"],
  [/msie|trident/i, "msie"],
  [/edg\//i, "edge"],
  [/chrome/i, "chrome"],
  [/safari/i, "safari"],
];

function deviceInfo(): WireMap {
  const memory = (navigator as { deviceMemory?: number }).deviceMemory;
  return {
    browser_name: BROWSERS.find(([pattern]) => pattern.test(navigator.userAgent))?.[1] ?? "unknown",
    app_code_name: navigator.appCodeName,
    app_name: navigator.appName,
    app_version: navigator.appVersion,
    device_memory: memory ?? null,
    language: navigator.language,
    languages: [...navigator.languages],
    platform: navigator.platform,
    product: navigator.product,
    product_sub: navigator.productSub,
    user_agent: navigator.userAgent,
    vendor: navigator.vendor,
    vendor_sub: navigator.vendorSub,
    max_touch_points: navigator.maxTouchPoints,
    hardware_concurrency: navigator.hardwareConcurrency,
    locales: locales(),
  };
}

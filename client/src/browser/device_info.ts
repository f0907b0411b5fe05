import type { Values } from "../tree/declared";
import { locales } from "./watch";

const BROWSERS: [RegExp, Values["WebBrowserName"]][] = [
  [/firefox/i, "firefox"],
  [/samsungbrowser/i, "samsungInternet"],
  [/opera|opr\//i, "opera"],
  [/msie|trident/i, "msie"],
  [/edg\//i, "edge"],
  [/chrome/i, "chrome"],
  [/safari/i, "safari"],
];

/** What the browser tells of itself and of the machine. */
export function deviceInfo(): Values["WebDeviceInfo"] {
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

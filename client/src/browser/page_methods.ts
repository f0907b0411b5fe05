import type { Methods } from "../tree/declared";
import { keepCookies, leave } from "./leaving";
import type { Router } from "./routing";

/** The methods of the page that concern the browser. */
export function pageMethods(router: Router): Methods {
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

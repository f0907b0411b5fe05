import { goWithin } from "../browser/navigation";
import type { WireValue } from "../tree/wire";
import { number } from "../values/number";
import { type Link, link } from "../values/url";
import type { Service } from "./registry";

/** Ways of opening an address that a browser has. */
const MODES = new Set(["platformDefault", "externalApplication"]);

/** Opens addresses: in this window, in a new one, in a popup. */
export const UrlLauncher: Service<"UrlLauncher"> = (node) =>
  node.offer({
    launch_url(args) {
      const found = addressed(args.url);
      const named = typeof args.web_only_window_name === "string" ? args.web_only_window_name : undefined;
      openUrl(found.url, found.target ?? named);
      return null;
    },
    can_launch_url: ({ url }) => {
      const address = link(url)?.url;
      return address !== undefined && URL.canParse(address, document.baseURI);
    },
    open_window(args) {
      const width = number(args.width) ?? 1200;
      const height = number(args.height) ?? 800;
      const left = Math.max(0, window.screenX + (window.outerWidth - width) / 2);
      const top = Math.max(0, window.screenY + (window.outerHeight - height) / 2);
      const name = typeof args.title === "string" && args.title !== "" ? args.title : "Flet";
      const place = `width=${width},height=${height},left=${left},top=${top}`;
      if (window.open(addressed(args.url).url, name, place) === null) {
        throw new Error(
          "The browser blocked the window: it opens one in answer to a click, or if the visitor allows it",
        );
      }
      return null;
    },
    supports_launch_mode: ({ mode }) => MODES.has(String(mode ?? "platformDefault")),
    supports_close_for_launch_mode: () => false,
    close_in_app_web_view() {
      throw new Error("A browser has no in-app web view to close");
    },
  });

function addressed(value: WireValue): Link {
  const found = link(value);
  if (found === undefined)
    throw new Error(
      "No address that a page may open: it is empty, or acts as this page, as javascript: does",
    );
  return found;
}

/** Opens an address as a link with that target would; in a new tab if none is given. */
export function openUrl(url: string, target = "_blank"): void {
  if (goWithin(url, target)) return;
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.target = target;
  // a page that we opened must not be able to steer ours
  if (target === "_blank") anchor.rel = "noopener";
  anchor.click();
}

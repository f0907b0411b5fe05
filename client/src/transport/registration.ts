import { serverKnowsLinks } from "../browser/config";
import { media } from "../browser/media";
import { darkMedia, isInstalled, platform } from "../browser/platform";
import { currentRoute } from "../browser/route";
import { sessionId } from "../browser/tab";
import type { WireMap } from "../tree/wire";

/** What this document says about itself to resume a session. */
export interface Claim {
  document: string;
  takesOver: string | null;
  received: number;
}

/** The body of REGISTER_CLIENT. */
export function registration(claim: Claim, session: string | null = sessionId()): WireMap {
  const body: WireMap = {
    session_id: session,
    page_name: "",
    page: {
      route: currentRoute(),
      pwa: isInstalled(),
      web: true,
      debug: false,
      wasm: false,
      test: false,
      multi_view: false,
      pyodide: false,
      platform_brightness: darkMedia().matches ? "dark" : "light",
      width: innerWidth,
      height: innerHeight,
      platform: platform(),
      window: {},
      media: media(),
    },
  };
  if (serverKnowsLinks()) {
    body.link = {
      version: 1,
      document: claim.document,
      takes_over: claim.takesOver,
      received: claim.received,
    };
  }
  return body;
}

import "./styles/layers.css";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/reset.css";
import "./styles/shell.css";
import "./styles/print.css";
import "./controls/pressable/receivers";
import { createEffect } from "solid-js";
import { render } from "solid-js/web";
import { App } from "./app";
import "./controls/index";
import { config, socketUrl } from "./browser/config";
import { firstCodeHasCome } from "./browser/first_code";
import { followForcedColors } from "./browser/forced_colors";
import { scrollByKeys } from "./browser/key_scrolling";
import { followNewRelease } from "./browser/reloading";
import { rememberScrolling } from "./browser/scroll_memory";
import { keepOfflinePage } from "./browser/service_worker";
import { removeStandIns } from "./browser/stand_in";
import { newDocumentName } from "./browser/tab";
import { watchBrowser } from "./browser/watch";
import { fetchLongLists } from "./controls/control";
import { fetchCode } from "./controls/registry";
import { fetchIcons } from "./controls/text/icon_outline";
import { followFocus } from "./dom/last_focus";
import { keepWhatMoves } from "./dom/moves";
import { startServices } from "./services/registry";
import { Session } from "./transport/session";

/** How the server calls what shows long lists. */
const LONG_LIST = "long list";

const early = config().early;
const claim = early?.claim ?? { document: newDocumentName(), takesOver: null, received: 0 };
const session = new Session(socketUrl(), claim);

const coming: Promise<void>[] = [followForcedColors()];
session.tree.meets = (type) => coming.push(fetchCode(type));
session.tree.meetsMany = fetchLongLists;
const isShown = firstCodeHasCome(session.isLoaded, coming);

keepWhatMoves();
followFocus();
render(() => {
  watchBrowser(session);
  startServices(session.tree);
  createEffect(() => {
    if (!isShown()) return;
    removeStandIns();
    keepOfflinePage();
  });
  const scrollBack = rememberScrolling();
  createEffect(() => session.timesAnew() > 0 && scrollBack());
  return <App session={session} isShown={isShown()} />;
}, document.getElementById("app") as HTMLElement);
scrollByKeys();
followNewRelease(session.isConnected);
session.start(early);
// while the page is waited for there is time to run what it will need
for (const file of config().code ?? []) fetchIcons(file);
for (const kind of config().kinds ?? []) kind === LONG_LIST ? fetchLongLists() : void fetchCode(kind);

import { catchError, createEffect, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { showsFirstView } from "./browser/stand_in";
import { Control } from "./controls/control";
import { ThemeRoot } from "./theme/root";
import { SessionContext } from "./transport/context";
import type { Session } from "./transport/session";

const AWAY_NOTICE_AFTER = 800;
const ANEW_NOTICE_FOR = 12_000;

/** The page with everything that may stand over it. */
export function App(props: { session: Session; isShown: boolean }): JSX.Element {
  return (
    <SessionContext.Provider value={props.session}>
      <ThemeRoot page={props.session.tree.page}>
        <Show when={props.isShown}>
          {catchError(
            () => (
              <Control node={props.session.tree.page} />
            ),
            (error) => console.error("A control:", error),
          )}
        </Show>
        <AwayNotice session={props.session} />
        <AnewNotice session={props.session} />
        <CrashPanel session={props.session} />
      </ThemeRoot>
    </SessionContext.Provider>
  );
}

/** Says that the server is being looked for; the page can be used meanwhile. */
function AwayNotice(props: { session: Session }): JSX.Element {
  const [shown, show] = createSignal(false);
  createEffect(() => {
    if (props.session.isConnected() || showsFirstView()) {
      show(false);
      return;
    }
    const timer = setTimeout(() => show(true), AWAY_NOTICE_AFTER);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <Show when={shown()}>
      <div class="notice away-notice" role="status" popover="manual" ref={onTop}>
        {props.session.isLoaded() ? "Reconnecting…" : "Connecting…"}
      </div>
    </Show>
  );
}

/** Says that the server knows nothing any more of what the visitor did, or of the last of it, as after a restart. */
function AnewNotice(props: { session: Session }): JSX.Element {
  const isDue = () => props.session.isAnew() || props.session.hasLost();
  createEffect(() => {
    if (!isDue()) return;
    const timer = setTimeout(() => props.session.acknowledgeAnew(), ANEW_NOTICE_FOR);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <Show when={isDue() && !props.session.crash()}>
      <div class="notice anew-notice" role="status" popover="manual" ref={onTop}>
        {props.session.isAnew()
          ? "The server was restarted, and this page began anew."
          : "The server was restarted, and what you did last was lost."}
        <button type="button" on:click={() => props.session.acknowledgeAnew()}>
          OK
        </button>
      </div>
    </Show>
  );
}

/** Says that the program broke down. */
function CrashPanel(props: { session: Session }): JSX.Element {
  return (
    <Show when={props.session.crash()}>
      {(message) => (
        <dialog
          class="crash-panel"
          aria-labelledby="crash-title"
          aria-describedby="crash-text"
          ref={(dialog) => onMount(() => dialog.showModal?.())}
          on:cancel={(event: Event) => event.preventDefault()}
        >
          <h1 id="crash-title">Something went wrong</h1>
          <p id="crash-text">{message()}</p>
          <button type="button" on:click={() => location.reload()}>
            Reload
          </button>
        </dialog>
      )}
    </Show>
  );
}

/** Above all dialogs: what is shown last is on top. */
function onTop(element: HTMLElement): void {
  onMount(() => element.showPopover?.());
}

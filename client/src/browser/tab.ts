import { basePath } from "./config";

/** What a program keeps in the tab under a name: others of its site may stand in the same tab, before, after or within it. */
export const inTab = (name: string): string => name + basePath();

const SESSION = inTab("_flet_session_id");
const ENDED = inTab("_flet_ended_document");

/** A random name for the loaded document. */
export function newDocumentName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

/** The session that this tab belongs to; null on a first visit. */
export function sessionId(): string | null {
  return stored(() => sessionStorage.getItem(SESSION)) || null;
}

export function rememberSession(id: string): void {
  stored(() => sessionStorage.setItem(SESSION, id));
}

/**
 * The document that stood in this tab before, if it has ended. A duplicated tab has a copy of the same
 * storage, but its original has not ended: it gets nothing here, and with it a session of its own.
 */
export function takeOver(): string | null {
  const ended = stored(() => sessionStorage.getItem(ENDED)) ?? null;
  stored(() => sessionStorage.removeItem(ENDED));
  return ended;
}

/** Notes the end of a document when it is left, and takes that back when it is shown again. */
export function announceEnd(name: string): void {
  addEventListener("pagehide", () => stored(() => sessionStorage.setItem(ENDED, name)));
  addEventListener("pageshow", (event) => {
    if (event.persisted) stored(() => sessionStorage.removeItem(ENDED));
  });
}

// storage is refused to pages in some privacy modes
function stored<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

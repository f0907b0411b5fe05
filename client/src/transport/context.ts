import { createContext, useContext } from "solid-js";
import type { Session } from "./session";

export const SessionContext = createContext<Session>();

/** The visitor's session: the tree, data channels, whether the server can be reached. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("There is no session outside of the page.");
  return session;
}

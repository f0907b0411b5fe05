import type { WireValue } from "../tree/wire";
import type { Service } from "./registry";

/** The names under which upstream's web client keeps values, so that visitors keep theirs. */
const PREFIX = "flutter.";

/** Small values kept in the visitor's browser: text, numbers, booleans, lists of text. */
export const SharedPreferences: Service<"SharedPreferences"> = (node) =>
  node.offer({
    set({ key, value }) {
      localStorage.setItem(PREFIX + String(key), JSON.stringify(value));
      return true;
    },
    get: ({ key }) => read(PREFIX + String(key)),
    contains_key: ({ key }) => localStorage.getItem(PREFIX + String(key)) !== null,
    remove({ key }) {
      localStorage.removeItem(PREFIX + String(key));
      return true;
    },
    get_keys: ({ key_prefix }) => names(PREFIX + String(key_prefix ?? "")).map(withoutPrefix),
    clear() {
      for (const name of names(PREFIX)) localStorage.removeItem(name);
      return true;
    },
  });

function read(name: string): WireValue {
  const text = localStorage.getItem(name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as WireValue;
  } catch {
    // written by something else than this page
    return text;
  }
}

const names = (prefix: string): string[] =>
  Object.keys(localStorage).filter((name) => name.startsWith(prefix));

const withoutPrefix = (name: string): string => name.slice(PREFIX.length);

import { isMap, type WireMap, type WireValue } from "../tree/wire";

/** What a control can be in, in the order of the wire names. */
export type State =
  | "hovered"
  | "focused"
  | "pressed"
  | "dragged"
  | "selected"
  | "scrolledunder"
  | "disabled"
  | "error"
  | "default";

/** What is in no state, and what is chosen. */
export const NO_STATES: ReadonlySet<State> = new Set();
export const SELECTED: ReadonlySet<State> = new Set(["selected"]);

const STATES: ReadonlySet<string> = new Set([
  "hovered",
  "focused",
  "pressed",
  "dragged",
  "selected",
  "scrolledunder",
  "disabled",
  "error",
  "default",
  "",
]);

/** Whether a value is a map from states to values rather than a value itself. */
export function isStateMap(value: WireValue): value is WireMap {
  return isMap(value) && Object.keys(value).every((key) => STATES.has(key.toLowerCase()));
}

/** The value for the states a control is in: the first entry that applies, else the default entry. */
export function resolve(value: WireValue, states: ReadonlySet<State>): WireValue {
  if (!isStateMap(value)) return value;
  for (const key in value) {
    if (states.has(key.toLowerCase() as State)) return value[key];
  }
  return value.default ?? value[""];
}

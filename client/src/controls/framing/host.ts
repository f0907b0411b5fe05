import { createContext } from "solid-js";
import type { ControlNode } from "../../tree/node";

/** The control that stands within something which takes its place in the parent. */
export const HostContext = createContext<ControlNode>();

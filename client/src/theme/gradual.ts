import { isFields, type WireValue } from "../tree/wire";
import { animation } from "../values/animation";
import { ROLES, roleProperty } from "./roles";

let known = false;

/** Lets the colours of an element change as a theme's AnimationStyle wants, whenever they do. */
export function changeGradually(root: HTMLElement, style: WireValue): void {
  if (!known) {
    known = true;
    for (const role of ROLES) {
      // what is known to be a colour can lie between two of them
      CSS.registerProperty({
        name: roleProperty(role),
        syntax: "<color>",
        inherits: true,
        initialValue: "#000",
      });
    }
  }
  const how = isFields(style) ? animation({ duration: 200, ...withoutNulls(style) }) : undefined;
  root.style.transition = how
    ? ROLES.map((role) => `${roleProperty(role)} ${how.duration}ms ${how.curve}`).join(",")
    : "";
}

const withoutNulls = (style: object) =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value != null));

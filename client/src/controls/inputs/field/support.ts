import type { Property } from "../../../tree/declared";
import type { ControlNode } from "../../../tree/node";
import { num } from "../../../tree/read";
import { textStyle } from "../../../values/text_style";
import { arrange, given, type PartKind, type Parts } from "../../parts";
import type { FieldLook } from "./field";

const SUPPORT: PartKind = { class: "field-support" };
const HELPER: PartKind = { class: "field-helper" };
const FAILURE: PartKind = { class: "field-helper field-failure" };
const COUNTER: PartKind = { class: "field-counter" };

/** The line under a field, if there is anything in it: the error, else the helper, and the counter. */
export function support(
  node: ControlNode,
  id: string,
  parts: Parts,
  look: FieldLook,
): HTMLElement | undefined {
  const failed = given(look.error);
  const around = parts.around(SUPPORT, failed || given(look.helper) || given(look.counter));
  const styled = (style: Property, lines: Property) => () => {
    const most = num(node, lines);
    return {
      ...textStyle(node.get(style)),
      ...(most !== undefined && { "--lines": String(most), display: "-webkit-box" }),
    };
  };
  const helper = parts.hold(
    HELPER,
    failed ? undefined : look.helper,
    styled("helper_style", "helper_max_lines"),
  );
  const failure = parts.hold(FAILURE, look.error, styled("error_style", "error_max_lines"));
  failure?.setAttribute("role", "alert");
  (failure ?? helper)?.setAttribute("id", `${id}-text`);
  const counter = parts.hold(COUNTER, look.counter, () =>
    textStyle(look.counterStyle ?? node.get("helper_style")),
  );
  if (around) arrange(around, [failure, helper, counter]);
  return around;
}

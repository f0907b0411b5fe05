import { createEffect } from "solid-js";
import type { ControlNode } from "../tree/node";
import { map } from "../tree/read";
import { isMap } from "../tree/wire";

/** Tells the browser the language of the page: hyphens, quotes, speech and translation depend on it. */
export function watchLanguage(page: ControlNode): void {
  const root = document.documentElement;
  const usual = root.lang;
  createEffect(() => {
    const locale = map(page, "locale_configuration")?.current_locale;
    root.lang = isMap(locale) ? tag(locale.language_code, locale.script_code, locale.country_code) : usual;
  });
}

function tag(...parts: unknown[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join("-") || "und";
}

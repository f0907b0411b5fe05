import type { WireMap } from "../tree/wire";

/** The visitor's languages as the server writes them. */
export function locales(): WireMap[] {
  return navigator.languages.map((tag) => {
    const locale = new Intl.Locale(tag);
    return {
      language_code: locale.language,
      country_code: locale.region ?? null,
      script_code: locale.script ?? null,
    };
  });
}

/**
 * What is made for a language, once for all that want the same: browsers take as long to make what writes dates or numbers
 * as they do to write some fifty of them.
 */
export function keptByLocale<Options, Made>(
  make: (locale: string, options: Options) => Made,
): (locale: string, options: Options) => Made {
  const kept = new Map<string, Made>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const found = kept.get(key) ?? make(locale, options);
    kept.set(key, found);
    return found;
  };
}

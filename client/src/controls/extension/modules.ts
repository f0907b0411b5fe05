type Module = { default?: unknown };

const loaded = new Map<string, Promise<Module>>();
const failures = new Map<string, number>();

/** The module at an address of this site, loaded once; asked for again where it did not come. */
export function load(address: string): Promise<Module> {
  let module = loaded.get(address);
  if (module === undefined) {
    const url = new URL(address, document.baseURI);
    // browsers remember that an address failed
    const failed = failures.get(address);
    if (failed !== undefined) url.searchParams.set("again", String(failed));
    module = url.origin === location.origin ? import(/* @vite-ignore */ url.href) : elsewhere(url);
    loaded.set(address, module);
    module.catch(() => {
      loaded.delete(address);
      failures.set(address, (failed ?? 0) + 1);
    });
  }
  return module;
}

const elsewhere = (url: URL): Promise<Module> =>
  Promise.reject(new Error(`its module lies on another site: ${url.origin}`));

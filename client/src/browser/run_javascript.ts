import type { WireValue } from "../tree/wire";

const PLACE = "__flet_run";

/**
 * Runs what the program sends as a script of this page: the body of an async function with `args`. The content policy stays
 * as it is, without `unsafe-eval`, since the script carries the page's nonce.
 */
export async function runJavascript({ code, args }: { code: string; args: WireValue }): Promise<WireValue> {
  const script = document.createElement("script");
  script.nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  script.textContent = `window[${JSON.stringify(PLACE)}]((async (args) => {\n${code}\n}))`;
  const place = window as unknown as Record<
    string,
    ((run: (given: unknown) => Promise<unknown>) => void) | undefined
  >;
  let result: Promise<unknown> | undefined;
  place[PLACE] = (run) => {
    result = run(args);
  };
  let told: string | undefined;
  const listen = (event: ErrorEvent): void => {
    told = event.message;
    event.preventDefault();
  };
  window.addEventListener("error", listen);
  document.head.append(script);
  window.removeEventListener("error", listen);
  script.remove();
  delete place[PLACE];
  if (result === undefined) throw new Error(told ?? "The script did not run");
  return sendable(await result);
}

/** What JSON can say of a result: the program gets values, not objects of the page. */
function sendable(value: unknown): WireValue {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}

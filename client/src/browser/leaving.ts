const ANSWER_WITHIN = 10_000;

let kept: Promise<unknown> = Promise.resolve();

/** Has the browser keep the cookies that wait at an address: those that scripts cannot read come over HTTP only. */
export function keepCookies(address: string): Promise<unknown> {
  kept = kept.then(() => fetchCookies(address));
  return kept;
}

/** Goes to another address, with all cookies that were to be kept before; `instead` of this page in the history. */
export async function leave(address: string, instead = false): Promise<null> {
  await kept;
  if (instead) location.replace(address);
  else location.assign(address);
  return null;
}

async function fetchCookies(address: string): Promise<void> {
  const options: RequestInit = {
    cache: "no-store",
    keepalive: true,
    signal: AbortSignal.timeout(ANSWER_WITHIN),
  };
  try {
    const answer = await fetch(address, options);
    if (!answer.ok) console.warn(`Flet: cookies were not kept: ${answer.status}`);
  } catch (error) {
    console.warn("Flet: cookies were not kept:", error);
  }
}

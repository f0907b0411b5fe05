/** Progress is told in steps of this part of the file. */
const STEP = 0.1;

/** Sends a file's bytes as the body of one request; `onProgress` gets the part sent, below 1. */
export function sendFile(
  file: Blob,
  address: string,
  method: string,
  onProgress: (part: number) => void,
): Promise<void> {
  // relative to the server, not to the page's route
  const target = new URL(address, location.origin);
  const largest = limitOf(target);
  if (file.size > largest) return Promise.reject(refused(413, tooLarge(largest)));
  const request = new XMLHttpRequest();
  let told = 0;
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new Error(reason));
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      const part = total > 0 ? loaded / total : 1;
      if (part >= 1 || part - told < STEP) return;
      told = part;
      onProgress(part);
    });
    request.addEventListener("load", () => {
      if (request.status >= 200 && request.status <= 204) resolve();
      else reject(refused(request.status, request.responseText));
    });
    request.addEventListener("error", () =>
      fail("The connection failed, or the file cannot be read any more"),
    );
    request.addEventListener("abort", () => fail("The upload was interrupted"));
    request.open(method, target);
    // bytes without a type: signed addresses of cloud storages often refuse one
    request.send(new Blob([file]));
  });
}

/** The largest file that an address of our own server takes: it answers only when all has been sent. */
function limitOf(target: URL): number {
  const told = target.searchParams;
  const ours = target.origin === location.origin && ["f", "e", "s", "m"].every((name) => told.has(name));
  return ours ? Number(told.get("m")) : Number.POSITIVE_INFINITY;
}

const tooLarge = (largest: number): string =>
  JSON.stringify({ detail: `at most ${largest} bytes are taken` });

const refused = (status: number, text: string): Error =>
  new Error(`Upload endpoint returned code ${status}: ${text}`);

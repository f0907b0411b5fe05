import { type Accessor, createComputed, createSignal, on, type Signal } from "solid-js";

interface Known {
  /** What the server calls the contents that were seen last. */
  tag: string | undefined;
  /** When somebody looked last, in milliseconds. */
  looked: number;
  version: Signal<string | undefined>;
}

/** Pictures that come up together are the same. */
const TOGETHER = 100;

const pictures = new Map<string, Known>();

/**
 * The address of a picture, with a version once the file of that name is another one than the page has seen: browsers
 * show what they have of an address as long as the page lives.
 */
export function newest(source: Accessor<string | undefined>): Accessor<string | undefined> {
  const [known, setKnown] = createSignal<Known>();
  createComputed(
    on(source, (address) => {
      setKnown(address !== undefined && isOwn(address) ? seen(address) : undefined);
    }),
  );
  return () => {
    const address = source();
    const version = known()?.version[0]();
    if (address === undefined || version === undefined) return address;
    return `${address}${address.includes("?") ? "&" : "?"}v=${encodeURIComponent(version)}`;
  };
}

/** Whether an address is one of a file of this site. */
function isOwn(address: string): boolean {
  const url = new URL(address, document.baseURI);
  return url.origin === location.origin && url.protocol.startsWith("http");
}

function seen(address: string): Known {
  let known = pictures.get(address);
  if (known === undefined) {
    known = { tag: undefined, looked: performance.now(), version: createSignal() };
    pictures.set(address, known);
  } else if (performance.now() - known.looked > TOGETHER) {
    known.looked = performance.now();
    void look(address, known);
  }
  return known;
}

async function look(address: string, known: Known): Promise<void> {
  try {
    known.tag ??= tagOf(await fetch(address, { cache: "only-if-cached", mode: "same-origin" }));
    const tag = tagOf(await fetch(address, { cache: "no-cache" }));
    if (tag === undefined || tag === known.tag) return;
    known.tag = tag;
    known.version[1](tag);
  } catch {
    // without the server the picture stays the one that is there
  }
}

function tagOf(answer: Response): string | undefined {
  void answer.body?.cancel();
  return answer.ok
    ? (answer.headers.get("etag") ?? answer.headers.get("last-modified") ?? undefined)
    : undefined;
}

/** What a script of others takes out of the document, though all the page is in it, is put back. */

const TAKEN = "it took the page out of the document; the page was put back";

const { body } = document;
const root = document.getElementById("app");
const watch = new MutationObserver((records) => {
  if (putBack(records)) console.error(`A control by others: ${TAKEN}`);
});
watch.observe(document.documentElement, { childList: true });
watch.observe(body, { childList: true });

/** Run code of others. Throws if the page is gone after it, which is there again then. */
export function keepingPage<Result>(work: () => Result): Result {
  hideNames();
  const result = work();
  hideNames();
  if (putBack(watch.takeRecords())) throw new Error(TAKEN);
  return result;
}

function putBack(records: MutationRecord[]): boolean {
  if (root === null || (root.isConnected && document.body === body)) return false;
  if (document.body !== body) {
    document.body?.remove();
    document.documentElement.append(body);
  }
  const gone = records.filter(({ target }) => target === body).flatMap((one) => [...one.removedNodes]);
  body.append(...gone.filter((node) => !node.isConnected));
  return true;
}

/** Keep what was added to all objects out of loops over the names of one, where no code reckons with it. */
export function hideNames(): void {
  for (const prototype of [Object.prototype, Array.prototype])
    for (const name in prototype)
      Object.defineProperty(prototype, name, {
        value: (prototype as Record<string, unknown>)[name],
        enumerable: false,
        configurable: true,
        writable: true,
      });
}

/** Put an element back that is taken out of its parent without `isOver`, in place of what came for it, and say so. The result ends that. */
export function keepingElement(
  element: Element,
  isOver: () => boolean,
  tell: (error: Error) => void,
): () => void {
  const { parentElement } = element;
  const taken = new MutationObserver((records) => {
    const record = records.find(({ removedNodes }) => [...removedNodes].includes(element));
    if (record === undefined || isOver() || element.isConnected || !record.target.isConnected) return;
    const next = record.nextSibling;
    record.target.insertBefore(element, next?.parentNode === record.target ? next : null);
    for (const node of record.addedNodes) (node as ChildNode).remove();
    tell(new Error("it took its element out of the page; it was put back"));
  });
  if (parentElement !== null) taken.observe(parentElement, { childList: true });
  return () => taken.disconnect();
}

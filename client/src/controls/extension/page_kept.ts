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
  const result = work();
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

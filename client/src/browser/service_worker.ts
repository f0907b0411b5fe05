const FILE = "service_worker.js";
const NOT_BEFORE = 2000;

/** Has the browser keep the offline page, once there is nothing better to do. */
export function keepOfflinePage(): void {
  // absent on pages that are neither https nor local
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!workers || workers.controller?.scriptURL.endsWith(`/${FILE}`)) return;
  setTimeout(() => {
    workers.register(new URL(FILE, document.baseURI)).catch(() => {
      // the page works as well without it
    });
  }, NOT_BEFORE);
}

"""A Chromium window whose work is counted: bytes, requests, main-thread time, heap, listeners."""

from __future__ import annotations

import shutil
import time
from bisect import bisect_right
from types import TracebackType
from typing import Any, Self

from playwright.sync_api import CDPSession, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
)

# Seconds for which anything is waited for.
PATIENCE = 60

# Milliseconds after which a new window has been opened for sure, and the browser has nothing to do.
OPENS_WITHIN = 600

# Notes, in milliseconds since navigation, when the first message and the last large one came and when so many elements
# of a class were there. Whatever is waited for is given up in time, by an error that says what was there instead.
_WATCH = """
(() => {
  const marks = (window.marks = {});
  const Real = WebSocket;
  window.WebSocket = class extends Real {
    constructor(...all) {
      super(...all);
      this.addEventListener("message", (event) => {
        marks.message ??= performance.now();
        if (event.data.byteLength > 10_000) marks.large = performance.now();
      });
    }
  };
  const there = (selector) => document.querySelectorAll(selector).length;
  const patient = (what, work) => new Promise((resolve, reject) => {
    let stop;
    const timer = setTimeout(() => {
      stop?.();
      reject(new Error(`waited in vain for ${what()}`));
    }, PATIENCE_MS);
    stop = work((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
  window.when = (selector, count) => patient(
    () => `${count} of ${selector}, there are ${there(selector)}`,
    (resolve) => {
      const observer = new MutationObserver(() => look());
      const stop = () => observer.disconnect();
      const look = () => there(selector) >= count && (stop(), resolve(performance.now()));
      observer.observe(document, { childList: true, subtree: true });
      look();
      return stop;
    },
  );
  window.painted = (selector) => patient(() => `${selector} to be painted`, (resolve) => {
    const look = () => document.querySelector(selector)
      ? setTimeout(() => resolve(performance.now())) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
  window.turns = (what, isSo, turn) => patient(() => what, (resolve) => {
    const look = () => isSo() ? resolve(performance.now()) : turn(look);
    look();
  });
})();
""".replace("PATIENCE_MS", str(PATIENCE * 1000))


class Window:
    """One browser with one page, which nothing else uses."""

    def __enter__(self) -> Self:
        self._playwright = sync_playwright().start()
        path = next(filter(None, map(shutil.which, NAMES)))
        self._browser = self._playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        self.fresh()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._browser.close()
        self._playwright.stop()

    def fresh(self) -> None:
        """Begin with a browser without any past, in place of the page that was open."""
        for context in self._browser.contexts:
            context.close()
        context = self._browser.new_context(viewport={"width": 1000, "height": 800})
        context.set_default_timeout(PATIENCE * 1000)
        self.page: Page = context.new_page()
        self.page.add_init_script(_WATCH)
        self.cdp: CDPSession = context.new_cdp_session(self.page)
        self.cdp.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.cdp.send("Network.enable")
        self.bytes = 0
        self.requests = 0
        self.cdp.on("Network.loadingFinished", self._finished)
        self.cdp.on("Network.requestWillBeSent", self._requested)

        # a window that is being opened keeps a browser busy for 100 ms and more, which no page is to blame for
        self.page.wait_for_timeout(OPENS_WITHIN)

        self._trace: list[dict[str, Any]] = []
        self._traced = False
        self.cdp.on("Tracing.dataCollected", lambda event: self._trace.extend(event["value"]))
        self.cdp.on("Tracing.tracingComplete", self._ended)

    def _ended(self, event: dict[str, Any]) -> None:
        self._traced = True

    def _finished(self, event: dict[str, Any]) -> None:
        self.bytes += int(event["encodedDataLength"])

    def _requested(self, event: dict[str, Any]) -> None:
        self.requests += not event["request"]["url"].startswith(("data:", "blob:"))

    def metrics(self) -> dict[str, float]:
        """Return what Chromium counts: ScriptDuration and TaskDuration in s of CPU, JSEventListeners, Nodes."""
        found = self.cdp.send("Performance.getMetrics")["metrics"]
        return {one["name"]: one["value"] for one in found}

    def heap(self) -> float:
        """Bytes of JavaScript that are in use."""
        for _ in range(3):
            self.cdp.send("HeapProfiler.collectGarbage")
        return float(self.cdp.send("Runtime.getHeapUsage")["usedSize"])

    def settle(self) -> None:
        """Wait until the page has nothing left to do, and all of it is there."""
        self.quiet()
        self.until("!document.querySelector('.unbuilt')")

    def quiet(self) -> None:
        """Wait until the page has nothing left to do; costs it nothing."""
        last = -1.0
        end = time.monotonic() + PATIENCE
        while (now := self.metrics()["TaskDuration"]) - last > 0.004:
            if time.monotonic() > end:
                raise TimeoutError("the page is never done")
            last = now
            time.sleep(0.25)

    def until(self, condition: str) -> None:
        """Wait for a condition; the page's own policy forbids what Playwright has for that."""
        end = time.monotonic() + PATIENCE
        while not self.page.evaluate(condition):
            if time.monotonic() > end:
                raise TimeoutError(f"waited in vain for {condition}")
            time.sleep(0.1)

    def slow_down(self, times: float) -> None:
        """Let the page have a part of the processor only."""
        self.cdp.send("Emulation.setCPUThrottlingRate", {"rate": times})

    def narrow(self, latency: float, megabits: float) -> None:
        """Let the network be so many milliseconds away and so wide."""
        speed = megabits * 1e6 / 8
        limits = {
            "offline": False,
            "latency": latency,
            "downloadThroughput": speed,
            "uploadThroughput": speed,
        }
        self.cdp.send("Network.emulateNetworkConditions", limits)

    def frames(self, script: str) -> list[float]:
        """Run a script that marks its frames, and give the milliseconds of CPU of the longest task of each."""
        self._trace = []
        self._traced = False
        categories = "toplevel,blink.user_timing,__metadata"
        self.cdp.send("Tracing.start", {"categories": categories, "transferMode": "ReportEvents"})
        self.page.evaluate(script)
        self.cdp.send("Tracing.end")
        end = time.monotonic() + PATIENCE
        while not self._traced:
            if time.monotonic() > end:
                raise TimeoutError("waited in vain for the browser's trace")
            self.page.wait_for_timeout(50)
        chunks = self._trace
        main = {
            (one["pid"], one["tid"])
            for one in chunks
            if one["name"] == "thread_name" and one["args"]["name"] == "CrRendererMain"
        }
        marks = sorted(one["ts"] for one in chunks if one["name"] == "frame" and "ts" in one)
        longest = [0.0] * len(marks)
        for one in chunks:
            if (one["pid"], one["tid"]) not in main or not one["name"].endswith("RunTask"):
                continue
            # a task ends in the frame that is marked within it, or comes after a mark
            at = bisect_right(marks, one["ts"] + one.get("dur", 0)) - 1
            if at >= 0:
                longest[at] = max(longest[at], one.get("tdur", 0) / 1000)
        return longest

"""The client in Chromium: `make bench-client`. Names of measurements as arguments choose some."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from process import ServerProcess
from window import Window

Row = tuple[str, str]

HEAPS = {
    "row": (1000, 4),
    "container": (1000, 1),
    "button": (1000, 1),
    "icon_button": (1000, 1),
    "text_field": (300, 1),
    # with the few texts and icons that they hold
    **dict.fromkeys(
        (
            "slider",
            "range_slider",
            "dropdown",
            "segmented_button",
            "list_tile",
            "expansion_tile",
            "menu_bar",
            "tabs",
            "responsive_row",
            "interactive_viewer",
            "chip",
            "popup_menu_button",
            "dropdown_m2",
            "page_view",
        ),
        (1000, 1),
    ),
}


def heaps(window: Window, url: str) -> Iterator[Row]:
    """Heap, listeners and main-thread time for each control, all of them in the page."""
    window.fresh()
    window.page.goto(f"{url}/empty")
    window.page.wait_for_selector("[data-control].text")
    window.settle()
    window.page.wait_for_timeout(1500)
    empty, start = window.heap(), window.metrics()
    for kind, (count, controls) in HEAPS.items():
        window.fresh()
        window.page.goto(f"{url}/{kind}?count={count}")
        window.page.evaluate(f"when('.view-column [data-control]', {count})")
        window.settle()
        window.page.wait_for_timeout(1500)
        used, now = window.heap() - empty, window.metrics()
        each = count * controls
        listeners = (now["JSEventListeners"] - start["JSEventListeners"]) / count
        script = (now["ScriptDuration"] - start["ScriptDuration"]) / each
        nodes = (now["Nodes"] - start["Nodes"]) / each
        yield (
            f"{kind}: heap each, KB / listeners / script, us / nodes",
            f"{used / each / 1000:.2f} / {listeners:.2f} / {script * 1e6:.0f} / {nodes:.1f}",
        )


def many(window: Window, url: str) -> Iterator[Row]:
    """10,000 rows of three texts, all in the page."""
    window.fresh()
    window.page.goto(f"{url}/row?count=10000")
    window.page.evaluate("when('.row .text', 30000)")
    window.settle()
    used, now = window.heap(), window.metrics()
    # one hears the socket for the marks
    listeners = now["JSEventListeners"] - 1
    yield (
        "10,000 x 3 texts: heap, MB / listeners / script, s / main thread, s",
        f"{used / 1e6:.0f} / {listeners:.0f} / {now['ScriptDuration']:.2f} / {now['TaskDuration']:.2f}",
    )


def cold(window: Window, url: str) -> Iterator[Row]:
    """1,000 rows of three texts, from navigation, in a browser without a past."""
    best: list[tuple[float, float, float, float]] = []
    for _ in range(5):
        window.fresh()
        window.page.goto(f"{url}/row?count=1000", wait_until="commit")
        first = window.page.evaluate("painted('.row .text')")
        done = window.page.evaluate("when('.row .text', 3000)")
        message = window.page.evaluate("marks.message ?? 0")
        window.settle()
        best.append((done, first, first - message, window.metrics()["TaskDuration"]))
    done, first, after, cpu = (min(values) for values in zip(*best, strict=True))
    yield (
        "1,000 x 3 texts, cold: all there, ms / first painted, ms / after the message, ms / main thread, s",
        f"{done:.0f} / {first:.0f} / {after:.0f} / {cpu:.2f}",
    )


def changes(window: Window, url: str, path: str = "changing") -> Iterator[Row]:
    """One property of one control, 10,000 controls in the page: the best of three times."""
    window.fresh()
    window.page.goto(f"{url}/{path}?count=10000")
    window.page.wait_for_selector("button")
    window.settle()
    found: dict[str, list[tuple[float, float]]] = {}
    step, said, name = 0, "", ""
    while said != "end":
        step += 1
        before = window.metrics()
        said = window.page.evaluate(STEP, "Change").partition(" ")[2]
        name = name if said == "end" else said
        window.quiet()
        after = window.metrics()
        took = [(after[of] - before[of]) * 1e3 for of in ("ScriptDuration", "TaskDuration")]
        found.setdefault(f"{name} set" if step % 2 else f"{name} set back", []).append((took[0], took[1]))
    for name, times in found.items():
        script, total = (min(values) for values in zip(*times, strict=True))
        yield f"{name}: script, ms / main thread, ms", f"{script:.1f} / {total:.0f}"


OUT_OF_SIGHT = (
    "for (const one of document.querySelectorAll('.scrolls')) one.style.contentVisibility = 'hidden'"
)
# Presses a button, and is done when what it set is there and the page has nothing left to do.
STEP = """async (name) => {
  const button = (window.buttons ??= Object.fromEntries(
    [...document.querySelectorAll('button')].slice(0, 2).map((one) => [one.textContent, one])))[name];
  const said = (window.said ??= [...document.querySelectorAll('.text')].find((one) => one.textContent === '0'));
  const before = said.textContent;
  button.click();
  await turns(`an answer after ${before}`, () => said.textContent !== before, setTimeout);
  await new Promise(requestAnimationFrame);
  await new Promise((done) => requestIdleCallback(done, { timeout: 500 }));
  return said.textContent;
}"""
BOUND = 4
SEVERAL = 3
MOST = 40


WHERE = ("beside", "around", "before")


def properties(window: Window, url: str, wheres: Sequence[str] = WHERE) -> Iterator[Row]:
    """Each property of each type, 10,000 controls beside, within or behind: those that take long. Some minutes."""

    def step(button: str) -> tuple[str, float]:
        before = window.metrics()["ScriptDuration"]
        said = window.page.evaluate(STEP, button)
        return said.partition(" ")[2], (window.metrics()["ScriptDuration"] - before) * 1e3

    for where in wheres:
        window.fresh()
        window.page.goto(f"{url}/{where}")
        window.page.evaluate("when('button', 3)")
        window.settle()
        # what is drawn is measured by `changes`: here it would take most of the time
        window.page.evaluate(OUT_OF_SIGHT)
        found: dict[str, list[float]] = {}
        while (said := step("Next"))[0] != "end":
            label, took = said
            if not label:
                # code of what is there for the first time comes late
                window.page.wait_for_timeout(300)
                continue
            times = [took, step("Turn")[1]]
            if max(times) > BOUND:
                times += [step("Turn")[1] for _ in range(2 * SEVERAL)]
            found[label] = times
        slow = [
            f"{label} {max(times[:2]):.1f} / {max(min(times[2::2]), min(times[3::2])):.1f}"
            for label, times in sorted(found.items(), key=lambda one: -max(one[1][:2]))
            if len(times) > 2
        ]
        yield (
            f"{len(found)} properties set, {where} 10,000 controls: over {BOUND} ms of script the first time / then",
            f"{len(slow)}: {', '.join(slow[:MOST])}",
        )


def table(window: Window, url: str) -> Iterator[Row]:
    """A DataTable of 5,000 x 7."""
    window.fresh()
    window.page.goto(f"{url}/table?count=5000", wait_until="commit")
    first = window.page.evaluate("painted('.data-row')")
    large = window.page.evaluate("marks.large")
    window.settle()
    heap, start = window.heap(), window.metrics()
    sort = """async () => {
      const begun = performance.now();
      const text = () => document.querySelector('.data-row .text').textContent;
      const before = text();
      document.querySelectorAll('.data-sort')[1].click();
      await turns('other rows after sorting', () => text() !== before, requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
      return [marks.large - begun, performance.now() - marks.large];
    }"""
    answer, shown = window.page.evaluate(sort)
    window.settle()
    main = window.metrics()["TaskDuration"] - start["TaskDuration"]
    yield (
        "DataTable 5,000 x 7: message there / first rows after it, ms / heap, MB",
        f"{large:.0f} / {first - large:.0f} / {heap / 1e6:.0f}",
    )
    yield (
        "DataTable 5,000 x 7, sorted by a click: message there / painted after it, ms / main thread, ms",
        f"{answer:.0f} / {shown:.0f} / {main * 1e3:.0f}",
    )


SCROLL = """async () => {
  const at = [...document.querySelectorAll('.scrolls')].find((one) => one.scrollHeight > one.clientHeight + 10);
  for (let step = 0; step < 60; step++) {
    performance.mark('frame');
    at.scrollTop += step % 20 === 19 ? 20000 : 400;
    await new Promise(requestAnimationFrame);
  }
}"""
BEGINNING = "for (const one of document.querySelectorAll('.scrolls')) one.scrollTop = 0"
RUNS = 5


def scrolling(window: Window, url: str) -> Iterator[Row]:
    """100,000 items, with a processor four times as slow."""
    for kind, count in (("list", 100_000), ("grid", 100_000), ("table", 14_000)):
        window.fresh()
        window.page.goto(f"{url}/{kind}?count={count}")
        window.page.wait_for_selector(".scrolls .text")
        window.settle()
        window.slow_down(4)
        runs = []
        for _ in range(RUNS):
            window.page.evaluate(BEGINNING)
            window.settle()
            runs.append(window.frames(SCROLL))
        window.slow_down(1)
        # what the machine does besides lengthens frames of one run only
        tasks = sorted(min(frames) for frames in zip(*runs, strict=True))
        yield (
            f"scrolling a {kind} of {count:,}, CPU / 4: longest of 60 frames, median, ms / over 50 ms",
            f"{', '.join(f'{task:.0f}' for task in tasks[-3:])}, {tasks[30]:.0f} / {sum(task > 50 for task in tasks)}",
        )


CLICK = """async () => {
  await when('button', 1);
  const button = document.querySelector('button');
  const find = () => [...document.querySelectorAll('.text')].find((one) => one.textContent === '1');
  button.click();
  return await turns('the answer to a click', find, setTimeout);
}"""


def counter(window: Window, url: str) -> Iterator[Row]:
    """The counter in a browser without a past: here, and with a network as mobile phones have."""
    for name, latency, megabits in (("here", 0, 0), ("10 Mbit/s, 40 ms", 40, 10)):
        found = []
        for _ in range(5):
            window.fresh()
            if megabits:
                window.narrow(latency, megabits)
            window.page.goto(url, wait_until="commit")
            took = window.page.evaluate(CLICK)
            bytes_, requests = window.bytes, window.requests
            window.settle()
            window.page.wait_for_timeout(500)
            found.append(
                (took, bytes_, requests, window.bytes, window.requests, window.metrics()["TaskDuration"])
            )
        took, bytes_, requests, all_bytes, all_requests, cpu = (
            min(values) for values in zip(*found, strict=True)
        )
        yield (
            f"counter, cold, {name}: answer to a click, ms / KB / requests / with all that follows / CPU, s",
            f"{took:.0f} / {bytes_ / 1000:.0f} / {requests} / {all_bytes / 1000:.0f} KB, {all_requests} / {cpu:.2f}",
        )


MEASUREMENTS: dict[str, tuple[str, Callable[[Window, str], Iterator[Row]]]] = {
    "heaps": ("screens", heaps),
    "many": ("screens", many),
    "cold": ("screens", cold),
    "changes": ("screens", changes),
    "interactive": ("interactive", partial(changes, path="")),
    "properties": ("every_property", properties),
    **{f"properties_{where}": ("every_property", partial(properties, wheres=[where])) for where in WHERE},
    "table": ("screens", table),
    "scrolling": ("screens", scrolling),
    "counter": ("counter", counter),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help=f"some of {', '.join(MEASUREMENTS)}; all if left out")
    options = parser.parse_args()
    print("| work | here |\n| --- | --- |", flush=True)
    # the longest of them are to be asked for
    for name in options.names or [one for one in MEASUREMENTS if not one.startswith("properties")]:
        program, measure = MEASUREMENTS[name]
        with ServerProcess(Path(sys.executable), program) as server, Window() as window:
            for work, value in measure(window, f"http://127.0.0.1:{server.port}"):
                print(f"| {work} | {value} |", flush=True)


if __name__ == "__main__":
    main()

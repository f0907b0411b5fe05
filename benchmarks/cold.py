"""Cold pages beside FastHTML's, in one browser and in turn: `make bench-cold`. How many turns as an argument.

A window that Chromium is still opening keeps both cores busy for some 100 ms, for which every page waits: each page is
opened in a window that is open, and straight after the window was asked for.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from contextlib import ExitStack
from pathlib import Path
from statistics import median

import window as windows
from client import CLICK
from peers import PEERS, installed
from process import ServerProcess
from window import OPENS_WITHIN, Window

ROWS = 1000

PRESSED = """async () => {
  await when('button', 1);
  const button = document.querySelector('button');
  await turns('htmx', () => button['htmx-internal-data'], setTimeout);
  button.click();
  return await turns('an answer', () => document.querySelector('#count').textContent === '1', setTimeout);
}"""


def opened(window: Window, address: str, until: str) -> float:
    """Milliseconds from the navigation of a browser without a past until a script is done."""
    window.fresh()
    window.page.goto(address, wait_until="commit")
    return float(window.page.evaluate(until))


def htmx() -> Path:
    """Return htmx from npm, since the address that FastHTML's pages name is another server's."""
    folder = installed(*fasthtml()).parents[1]
    file = folder / "package" / "dist" / "htmx.min.js"
    if not file.exists():
        packed = subprocess.run(
            ["npm", "pack", "--silent", "htmx.org@2"], cwd=folder, check=True, capture_output=True, text=True
        )
        with tarfile.open(folder / packed.stdout.strip()) as archive:
            archive.extractall(folder, filter="data")
    return file


def fasthtml() -> tuple[str, tuple[str, ...]]:
    """Return the name of FastHTML's virtual environment and what is installed there."""
    return next((program, packages) for name, packages, program, _ in PEERS if name == "FastHTML")


def main() -> None:
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    os.environ["HTMX"] = str(htmx())
    own, theirs = Path(sys.executable), installed(*fasthtml())
    with ExitStack() as stack:

        def start(python: Path, program: str) -> str:
            return f"http://127.0.0.1:{stack.enter_context(ServerProcess(python, program)).port}"

        screens, counter = start(own, "screens"), start(own, "counter")
        pages = start(theirs, "peer_fasthtml")
        window = stack.enter_context(Window())
        works = {
            f"{ROWS:,} x 3 texts all there": (
                (f"{screens}/row?count={ROWS}", f"when('.row .text', {3 * ROWS})"),
                (f"{pages}/row?count={ROWS}", f"when('.row span', {3 * ROWS})"),
            ),
            "counter, answer to a click": ((counter, CLICK), (pages, PRESSED)),
        }
        print("| work, least / median, ms | ours | FastHTML |\n| --- | --- | --- |", flush=True)
        for opens, name in ((OPENS_WITHIN, "window open"), (1, "straight after it was asked for")):
            windows.OPENS_WITHIN = opens
            for work, pair in works.items():
                found: tuple[list[float], list[float]] = ([], [])
                for _ in range(turns):
                    for times, (address, until) in zip(found, pair, strict=True):
                        times.append(opened(window, address, until))
                cells = (f"{min(times):.0f} / {median(times):.0f}" for times in found)
                print(f"| {work}, {name} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()

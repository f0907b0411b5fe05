"""Measures in Flet's Flutter client what each property changes: `python -m tests.gate.measure_upstream [Class ...]`.

The client comes from the `flet-web` wheel. What is found goes to `upstream.json`; without names all is measured anew,
which takes an hour.
"""

from __future__ import annotations

import json
import shutil
import sys

from playwright.sync_api import Browser, sync_playwright

from tests.chromium import ARGUMENTS, NAMES
from tests.gate.comparison import UPSTREAM, measured, name_of, recorded
from tests.gate.photograph import Seen
from tests.gate.sheet import sheets
from tests.gate.stage import Stage
from tests.gate.studio import FLUTTER, look_at, studio
from tests.gate.table import STAGES

UNTOUCHED = ("focus", "markup", "cursor")
"""States that cannot be brought about from outside its canvas."""


def main(names: list[str]) -> None:
    found = recorded(UPSTREAM) if names else {}
    path = next(filter(None, map(shutil.which, NAMES)))
    arguments = [one for one in ARGUMENTS if one != "--disable-gpu"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*arguments, *FLUTTER])
        for stage in STAGES:
            if names and stage.name not in names:
                continue
            seen = _look(browser, stage)
            for cell in stage.cells():
                if cell.state in UNTOUCHED:
                    continue
                one = measured(cell, seen)
                found[name_of(cell)] = one and [list(one.box), bytes(one.colour).hex(), one.share]
            UPSTREAM.write_text(_lines(found))
            print(stage.name, flush=True)
        browser.close()


def _look(browser: Browser, stage: Stage) -> Seen:
    """The pictures of a stage. A dialog that was closed stays in the next picture, so each has its own page."""
    seen = Seen()
    if stage.place:
        for sheet in sheets([stage]):
            with studio(browser, flutter=True) as opened:
                opened.take(sheet, seen)
        return seen
    with studio(browser, flutter=True) as opened:
        return look_at(opened, [stage])


def _lines(found: dict[str, object]) -> str:
    rows = (f"{json.dumps(name)}: {json.dumps(one)}" for name, one in sorted(found.items()))
    return "{\n" + ",\n".join(rows) + "\n}\n"


if __name__ == "__main__":
    main(sys.argv[1:])

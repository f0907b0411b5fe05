"""Writes down what differs from Flet's client: `python -m tests.gate.note_differences`.

What no longer differs is taken out of `differs.json`; what is new stands under "to be judged" until somebody has
looked: either it is mended, or moved under the reason why it stays.
"""

from __future__ import annotations

import json
import shutil

from playwright.sync_api import sync_playwright

from tests.chromium import ARGUMENTS, NAMES
from tests.gate.comparison import KNOWN, UPSTREAM, different, is_known, recorded, silent
from tests.gate.studio import look_at, studio
from tests.gate.table import STAGES

NEW = "to be judged"


def main() -> None:
    upstream = recorded(UPSTREAM)
    path = next(filter(None, map(shutil.which, NAMES)))
    told: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        with studio(browser) as opened:
            for stage in STAGES:
                seen = look_at(opened, [stage])
                told += [f"{name}: changes nothing" for name in silent([stage], seen, upstream)]
                told += different([stage], seen, upstream)
        browser.close()
    print("\n".join(told))
    now = {one.partition(": ")[0] for one in told}
    known = {
        why: [name for name in names if "*" in name or name in now] for why, names in recorded(KNOWN).items()
    }
    KNOWN.write_text(json.dumps(known))
    judged = is_known()
    known[NEW] = sorted({*known.get(NEW, []), *(name for name in now if not judged(name))})
    KNOWN.write_text(json.dumps({why: names for why, names in known.items() if names}, indent=1) + "\n")


if __name__ == "__main__":
    main()

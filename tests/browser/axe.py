"""Asks axe-core, which looks at a page as assistive technology does."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from playwright.sync_api import Page

from tests.chromium import missing

SCRIPT = Path(__file__).parents[2] / "client" / "node_modules" / "axe-core" / "axe.min.js"

RUN = """async () => {
    const found = await axe.run(document, { resultTypes: ["violations"] });
    return found.violations.flatMap((rule) =>
        rule.nodes.map((node) => `${rule.impact} ${rule.id}: ${node.html.slice(0, 160)}`));
}"""


@cache
def _script() -> str:
    if not SCRIPT.is_file():
        missing("axe-core (make client-checks)")
    return SCRIPT.read_text(encoding="utf-8")


def complaints(page: Page) -> list[str]:
    """Returns what axe has against the page as it stands: impact, rule, element."""
    page.evaluate(_script())
    return page.evaluate(RUN)

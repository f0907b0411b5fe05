"""Figures are measured in one place; where they are said again, rounded, they are the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("work", "page", "said"),
    [
        ("one text changed among 10,000 rows, sync handler", "README.md", r"\| (\d+) ms of CPU \("),
        (
            "one text changed among 10,000 rows, sync handler",
            "docs/differences.md",
            r"compares the page: (\d+) ms",
        ),
        (
            "click on the counter, async handler",
            "docs/differences.md",
            r"a click on a counter.*\| ([\d.]+) ms \|",
        ),
    ],
)
def test_a_figure_of_upstream_is_the_measured_one(work: str, page: str, said: str) -> None:
    measured = (ROOT / "docs/performance.md").read_text()
    row = re.search(rf"^\| {re.escape(work)} \|.*\| ([\d,]+) \|$", measured, re.MULTILINE)
    assert row, f"docs/performance.md has no row {work!r} with a figure of upstream"
    found = re.search(said, (ROOT / page).read_text())
    assert found, f"{page} does not say it any more"
    decimals = len(found[1].partition(".")[2])
    assert f"{int(row[1].replace(',', '')) / 1000:.{decimals}f}" == found[1]

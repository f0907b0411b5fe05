"""The examples of the documentation, as a reader would run them."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

DOCS = Path(__file__).parents[2] / "docs"
FENCE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ +(.*)$", re.MULTILINE)


def example(page: str, heading: str, monkeypatch: pytest.MonkeyPatch, number: int = 0) -> ModuleType:
    """Runs an example below a heading of a page as a module of its own."""
    text = (DOCS / page).read_text()
    starts = [match for match in HEADING.finditer(text) if match[1].strip() == heading]
    assert len(starts) == 1, f"{page} has {len(starts)} headings {heading!r}"
    rest = text[starts[0].end() :]
    following = next((match.start() for match in HEADING.finditer(_without_code(rest))), len(rest))
    source = FENCE.findall(rest[:following])[number]
    module = ModuleType(f"example_{abs(hash((page, heading, number)))}")
    # FastAPI looks names of annotations up in the module.
    monkeypatch.setitem(sys.modules, module.__name__, module)
    exec(compile(source, f"{page}: {heading}", "exec"), module.__dict__)
    return module


def _without_code(text: str) -> str:
    """The text with comments in code, which look like headings, blotted out."""
    return re.sub(
        r"^```.*?^```", lambda code: re.sub(r"#", " ", code[0]), text, flags=re.MULTILINE | re.DOTALL
    )

"""No type of control is without a test of how it looks or of what it does."""

from __future__ import annotations

from pathlib import Path

from docs_site.coverage.declared import control_types
from tests.gate.covered import BEHAVIOURS, NOT_SHOWN, pictured

ROOT = Path(__file__).parents[2]


def names_in_pictures() -> set[str]:
    shown = pictured()
    return {name for name, cls in control_types().items() if cls in shown}


def test_every_type_is_in_a_picture_or_has_a_test() -> None:
    without = control_types().keys() - names_in_pictures() - BEHAVIOURS.keys() - NOT_SHOWN.keys()
    assert sorted(without) == [], "put them into tests/gate/one_of_each.py, or name their test in covered.py"


def test_what_is_listed_is_declared_and_in_no_picture() -> None:
    listed = BEHAVIOURS.keys() | NOT_SHOWN.keys()
    assert sorted(listed - control_types().keys()) == []
    assert sorted(listed & names_in_pictures()) == []


def test_the_tests_that_are_named_exist() -> None:
    for path, name in BEHAVIOURS.values():
        text = (ROOT / path).read_text()
        written = f"def {name}(" if path.endswith(".py") else f'("{name}"'
        assert written in text, f"{path} has no test {name!r}"

"""The public API is that of Flet 1.0.5, as recorded beside the checkout; exceptions are in parity_exceptions.toml."""

from __future__ import annotations

import fnmatch
import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
SPEC = HERE.parents[2] / "shared" / "spec" / "parity.py"
SKIPPED = ("utils", "cli", "testing")
"""Not part of a website; `flet run` has tests of its own."""


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    if not SPEC.is_file():
        pytest.skip(f"the recorded API is not at {SPEC}")
    skip = [word for area in SKIPPED for word in ("--skip", area)]
    command = [sys.executable, str(SPEC), "--json", "--wire", *skip]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_nothing_is_missing_or_different_but_what_is_listed(report: dict[str, Any]) -> None:
    exceptions = tomllib.loads((HERE / "parity_exceptions.toml").read_text())["exception"]
    patterns = [pattern for exception in exceptions for pattern in exception["items"]]
    used = set()
    unexpected = []
    for problem in report["problems"]:
        item = problem["item"]
        matching = [p for p in patterns if fnmatch.fnmatchcase(item, p.replace("[", "[[]"))]
        used.update(matching)
        if not matching and problem["area"] != "modules":
            unexpected.append(f"{problem['area']} {problem['category']}: {item}")
    assert not unexpected
    assert not set(patterns) - used, "exceptions that are none any more"


def test_client_type_names_are_the_recorded_ones(report: dict[str, Any]) -> None:
    assert not report["wire"]

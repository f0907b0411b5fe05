"""The public API is that of Flet 1.0.5, as recorded in tests/facts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SPEC = Path(__file__).parents[1] / "facts" / "parity.py"
SKIPPED = ("utils", "cli", "testing")
"""Not part of a website; `flet run` has tests of its own."""


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    skip = [word for area in SKIPPED for word in ("--skip", area)]
    command = [sys.executable, str(SPEC), "--json", "--wire", *skip]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_every_name_field_default_and_method_is_there(report: dict[str, Any]) -> None:
    lacking = [problem for problem in report["problems"] if problem["area"] != "modules"]
    assert not lacking
    assert {metric: good for metric, (good, total) in report["total"].items() if good != total} == {}
    assert set(report["headline"].split()[3::2]) == {"100.0%"}


def test_client_type_names_are_the_recorded_ones(report: dict[str, Any]) -> None:
    assert not report["wire"]

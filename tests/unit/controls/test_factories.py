"""What `default_factory` makes."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

import pytest

import flet as ft


@pytest.mark.parametrize("module", [__name__, "flet.shop"])
def test_a_program_s_objects_are_given_theirs_at_once(module: str) -> None:
    names = {
        "__module__": module,
        "__annotations__": {"number": int},
        "number": dataclasses.field(default_factory=itertools.count(1).__next__),
    }
    numbered: Any = ft.control(type("Numbered", (ft.Text,), names))
    first, second = numbered(), numbered()
    assert [second.number, first.number, second.number] == [2, 1, 2]

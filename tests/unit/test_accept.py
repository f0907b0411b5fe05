"""What a client may write, by the type that is declared: taken, made whole, or refused."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any

import pytest

import flet as ft
from flet.engine.session.accept import Refused, accept, not_taken
from flet.engine.tree import wire

UTC = dt.UTC
MOMENT = dt.datetime(2026, 2, 3, 4, 5, tzinfo=UTC)
HERE = MOMENT.replace(tzinfo=None)


class Side(enum.Enum):
    LEFT = "left"
    TWO = 2


@pytest.mark.parametrize(
    ("spec", "data", "taken"),
    [
        (bool, True, True),
        (str, "", ""),
        (int, 7, 7),
        (int, 7.0, 7),
        (int, -(2**53 - 1), -(2**53 - 1)),
        (float, 7, 7),
        (float, 0.5, 0.5),
        (None, None, None),
        ((bool, None), None, None),
        ((int, str), "x", "x"),
        ((int, str), 3, 3),
        ([str], ["a", "b"], ["a", "b"]),
        ([(int, None)], [1, None], [1, None]),
        ([str], [], []),
        (Side, "left", Side.LEFT),
        (Side, 2, Side.TWO),
        (ft.Offset, {"x": 1, "y": 2}, ft.Offset(1, 2)),
        (dt.datetime, MOMENT, MOMENT),
        (dt.datetime, HERE, HERE),
        (dt.date, dt.date(2026, 2, 3), dt.date(2026, 2, 3)),
        (dt.date, MOMENT, dt.date(2026, 2, 3)),
        (dt.time, dt.time(4, 5), dt.time(4, 5)),
        ((dt.datetime, dt.time), dt.time(4, 5), dt.time(4, 5)),
    ],
)
def test_taken(spec: Any, data: Any, taken: Any) -> None:
    got = accept(spec, data)
    assert got == taken and type(got) is type(taken)


@pytest.mark.parametrize(
    ("spec", "data"),
    [
        (bool, 1),
        (bool, None),
        (str, 1),
        (str, b"x"),
        (int, True),
        (int, 7.5),
        (int, "7"),
        (int, 2**53),
        (float, True),
        (float, float("nan")),
        (float, float("inf")),
        (float, -float("inf")),
        (float, 2**53),
        (float, "1"),
        (None, 0),
        ((bool, None), 0),
        ((int, str), 0.5),
        ([str], "ab"),
        ([str], ["a", 1]),
        ([str], ["a"] * 10_001),
        (Side, "right"),
        (Side, []),
        (ft.Offset, [1, 2]),
        (ft.Offset, {"x": "far"}),
        (dt.datetime, dt.date(2026, 2, 3)),
        (dt.datetime, "2026-02-03"),
        (dt.datetime, MOMENT.replace(year=1, month=1, day=1)),
        (dt.datetime, HERE.replace(year=9999, month=12, day=31)),
        (dt.date, dt.date.min),
        (dt.date, dt.date.max),
        (dt.date, HERE.replace(year=9999, month=12, day=31)),
        (dt.date, 20260203),
        (dt.time, MOMENT),
        (dt.time, 5),
    ],
)
def test_refused(spec: Any, data: Any) -> None:
    with pytest.raises(Refused):
        accept(spec, data)


def test_what_was_known_of_a_spec_is_not_taken_for_another_in_its_place() -> None:
    for number in range(200):
        spec = (int, None) if number % 2 else (str, None)
        assert accept(spec, None) is None
        with pytest.raises(Refused):
            accept((*spec,), 0.5)


@pytest.mark.parametrize(
    "letter",
    ["a", "e\u0301", "\U0001f1e9\U0001f1ea", "\U0001f44d\U0001f3fd", "\U0001f468\u200d\U0001f467"],
    ids=["plain", "with an accent", "a flag", "with a colour of skin", "a family"],
)
def test_a_field_counts_letters_as_its_readers_do(letter: str) -> None:
    """And takes three times as many as there may be, since browsers do not all count alike."""
    field = ft.TextField(max_length=2)
    most = 2 if letter == "a" else 6
    assert not_taken(field, {"value": letter * most}) == []
    assert not_taken(field, {"value": letter * (most + 1)}) == ["value"]


@pytest.mark.parametrize("moment", [MOMENT, dt.time(7, 5), dt.time(0, 0)])
def test_moments_travel_both_ways(moment: Any) -> None:
    assert wire.unpack(wire.pack({"value": [moment]})) == {"value": [moment]}

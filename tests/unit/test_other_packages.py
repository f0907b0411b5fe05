"""What packages by others, written for Flet 1.0, use of its inner modules."""

from __future__ import annotations

import importlib
import itertools
import json
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Annotated

import pytest

import flet as ft
from flet.testing import FletTestApp
from flet.utils import DeprecatedEnumMeta, Vector, from_dict
from flet.utils.validation import V, ValidationRules, validate

API = json.loads((Path(__file__).parents[1] / "facts" / "api.json").read_text())
numbers = itertools.count(1)


@ft.control("test.Dial")
class Dial(ft.LayoutControl):
    number: int = field(default_factory=lambda: next(numbers))
    later: Later = field(default_factory=lambda: Later())  # noqa: PLW0108 - declared below
    turn: Annotated[float, V.between(0, 1)] = 0.5
    points: Annotated[list[int], V.or_(V.length_eq(0), V.length_ge(3))] = field(default_factory=list)
    __validation_rules__: ValidationRules = (V.ensure(lambda dial: dial.number > 0, message="no number"),)


@ft.value
class Later:
    made: int = field(default_factory=lambda: next(numbers))


@dataclass
class Marked(ft.BaseControl):
    mark: str = "plain"


@ft.control("test.Stamp")
class Stamp(Marked):
    text: str
    note: ft.Control | None = None


@ft.control("test.Seal")
class Seal(Stamp):
    text: int  # type: ignore[assignment]


@dataclass
class Inner:
    size: float = 0


@dataclass
class Outer:
    name: str
    inner: Inner


def test_factories_of_others_are_called_once_for_each_object() -> None:
    begin = next(numbers)
    first, second = Dial(), Dial(number=-1)
    assert (first.number, first.later.made) == (begin + 1, begin + 2)
    assert (second.number, second.later.made) == (-1, begin + 3)
    assert next(numbers) == begin + 4


def test_rules_of_others_hold() -> None:
    with pytest.raises(ValueError, match=r"Dial.turn = 2: must be between 0 and 1"):
        Dial(turn=2)
    dial = Dial(points=[])
    dial.points = [1, 2, 3]
    with pytest.raises(ValueError, match="of length 0, or of length 3 or more"):
        dial.points = [1]
    validate(dial)
    dial.number = 0
    with pytest.raises(ValueError, match="no number"):
        validate(dial)


def test_classes_between_may_be_plain_dataclasses() -> None:
    stamp = Stamp(text="paid", mark="round")
    assert (stamp.text, stamp.mark) == ("paid", "round")
    assert stamp != Stamp(text="paid", mark="round")
    assert {stamp: 1}[stamp] == 1
    with pytest.raises(TypeError, match="Seal needs text"):
        Seal()


def test_dataclasses_from_maps() -> None:
    assert from_dict(Outer, {"name": "a", "inner": {"size": 2}, "else": 1}) == Outer("a", Inner(2))


@pytest.mark.parametrize("name", sorted(API["modules"]))
def test_modules_of_flet_are_here(name: str) -> None:
    if name == "flet_web.fastapi" and "site-packages" in str(importlib.import_module("flet_web").__file__):
        pytest.skip("Flet's own package, installed for its Flutter client, stands before ours")
    importlib.import_module(name)


def test_parts_of_flets_own_machine_say_so() -> None:
    with pytest.raises(
        AttributeError,
        match=r"object_patch.* has no attribute 'ObjectPatch': it is a part of Flet's own machine",
    ):
        _ = importlib.import_module("flet.controls.object_patch").ObjectPatch


def test_the_test_kit_is_found_where_flet_has_it() -> None:
    assert importlib.import_module("flet.testing.flet_test_app").FletTestApp is FletTestApp


def test_vectors_count_as_equal_where_their_numbers_nearly_are() -> None:
    vector = Vector(3, 4)
    assert (vector.magnitude, [*vector], len(vector)) == (5, [3, 4], 2)
    assert vector.with_magnitude(10) == Vector(6, 8)
    assert Vector(2, 0).with_degrees(90) == Vector(0, 2) != Vector(0, 2.1)
    assert round(vector / 3, 1) + Vector(1, 1) == Vector(2, 2.3)


def test_members_of_old_enumerations_are_found_in_small_letters() -> None:
    class Size(Enum, metaclass=DeprecatedEnumMeta):
        SMALL = 1

    with pytest.warns(DeprecationWarning, match=r"Size\['small'\].*Size.SMALL"):
        assert Size["small"] is Size["SMALL"]
    with pytest.raises(KeyError):
        Size["huge"]

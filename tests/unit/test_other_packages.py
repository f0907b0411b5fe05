"""What packages by others, written for Flet 1.0, use of its inner modules."""

from __future__ import annotations

import importlib
import itertools
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import pytest

import flet as ft
from flet.utils import from_dict
from flet.utils.validation import V, ValidationRules, validate

API = json.loads((Path(__file__).parents[1] / "facts" / "api.json").read_text())
NOT_HERE = {
    "flet.components.component_owned",
    "flet.controls.embed_json_encoder",
    "flet.controls.object_patch",
    "flet.messaging.flet_socket_server",
    "flet.utils.deprecated_enum",
    "flet.utils.environment",
    "flet.utils.pip",
    "flet.utils.typing_utils",
    "flet.utils.vector",
    "flet_web.fastapi",  # Flet's own, where its Flutter client is installed
}
"""What runs the machine inside of Flet itself, or installs packages of it."""

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


@pytest.mark.parametrize("name", sorted(set(API["modules"]) - NOT_HERE))
def test_modules_of_flet_are_here(name: str) -> None:
    if name.startswith("flet.testing"):
        pytest.skip("comes with the testing tools")
    importlib.import_module(name)

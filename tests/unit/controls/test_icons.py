"""Icons by name, by number and at random."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import pytest

import flet as ft
from flet.controls.icons import icon_set

SETS = [(ft.Icons, "material", 8825, 1), (ft.CupertinoIcons, "cupertino", 1322, 2)]


@pytest.mark.parametrize(("icons", "name", "count", "number"), SETS)
def test_numbers_follow_the_order_of_the_names(icons: ft.Icons, name: str, count: int, number: int) -> None:
    assert len(icons) == count
    for position, icon in enumerate(icons):
        assert icon == (number << 16) | position
        assert isinstance(icon, ft.IconData)


@pytest.mark.parametrize(("icons", "name", "count", "number"), SETS)
def test_stub_lists_the_names(icons: ft.Icons, name: str, count: int, number: int) -> None:
    stub = Path(icon_set.__file__).with_name(f"{name}_icons.pyi").read_text()
    listed = [line.split(":")[0].strip() for line in stub.splitlines() if line.endswith(": IconData")]
    assert listed == [icon.name for icon in icons]


def test_known_icons_have_their_wire_numbers() -> None:
    assert (ft.Icons.ABC, ft.Icons.ADD, ft.CupertinoIcons.ADD) == (65536, 65604, 131072)


def test_an_icon_is_one_object_that_survives_copies() -> None:
    icon = ft.Icons.HOME
    assert icon is ft.Icons["HOME"] is ft.Icons(icon.value)
    assert copy.deepcopy(icon) is icon
    assert pickle.loads(pickle.dumps(icon)) is icon
    assert (icon.name, repr(icon)) == ("HOME", f"<MaterialIcon.HOME: {int(icon)}>")


def test_unknown_names_suggest_the_nearest() -> None:
    with pytest.raises(AttributeError, match="did you mean HOME"):
        ft.Icons.HOMEE  # noqa: B018
    with pytest.raises(KeyError):
        ft.Icons["HOMEE"]
    with pytest.raises(ValueError, match="not the number"):
        ft.Icons(131072)


def test_contains_looks_at_names_and_numbers() -> None:
    assert ft.Icons.HOME in ft.Icons
    assert "HOME" in ft.Icons
    assert ft.CupertinoIcons.HOME not in ft.Icons


def test_random_leaves_out_what_is_excluded() -> None:
    allowed = ft.Icons.HOME
    assert ft.Icons.random(exclude=[icon for icon in ft.Icons if icon is not allowed]) is allowed
    assert ft.Icons.random(exclude=list(ft.Icons)) is None
    weights = dict.fromkeys(ft.Icons, 0) | {allowed: 1}
    assert ft.Icons.random(weights=weights) is allowed

"""The same calls and changes with upstream Flet 1.0.5 and with us: a client holds the same, property by property."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.upstream import by_hand
from tests.unit.upstream.conftest import PAGE, Show, Slots
from tests.unit.upstream.edits import EDITS, PAGE_EDITS
from tests.unit.upstream.samples import Samples

pytestmark = [pytest.mark.upstream, pytest.mark.timeout(400)]

NUMBERS = {"_i", "service_id", "uid"}
"""What each library gives as it likes."""


def plain(value: Any) -> Any:
    """What a client holds without what means nothing: numbers of controls, properties without value."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key not in NUMBERS and item is not None}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def assert_same(theirs: Slots, ours: Slots) -> None:
    different = [
        f"{name}\n  upstream {plain(shown)}\n  ours     {plain(ours.get(name))}"
        for name, shown in theirs.items()
        if plain(shown) != plain(ours.get(name))
    ]
    assert not different, "\n".join([f"{len(different)} of {len(theirs)} differ", *different])


@pytest.mark.parametrize("kind", ["control", "service", "value"])
async def test_what_is_constructed(kind: str, both: Show) -> None:
    calls = list(Samples().calls(kind))
    theirs, ours = await both({"shown": calls})
    assert theirs.keys() == ours.keys() == {name for name, _ in calls} | {PAGE}
    assert_same(theirs, ours)


async def test_what_is_made_of_several(both: Show) -> None:
    calls = list(by_hand.calls())
    theirs, ours = await both({"shown": calls})
    assert len(theirs) == len(calls) + 1
    assert_same(theirs, ours)


async def test_what_is_changed(both: Show) -> None:
    edited = [(f"{number}: {change}", setup, change) for number, (setup, change) in enumerate(EDITS)]
    theirs, ours = await both({"edited": edited})
    assert len(theirs) >= len(EDITS) >= 60
    assert_same(theirs, ours)


async def test_what_is_changed_of_the_page(both: Show) -> None:
    theirs, ours = await both({"edited": [(change, "", change) for change in PAGE_EDITS]})
    assert_same(theirs, ours)

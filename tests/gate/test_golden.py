"""One of each control looks as it did when somebody looked at it last."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Browser

from tests.gate import golden
from tests.gate.photograph import Studio
from tests.gate.studio import studio


@pytest.fixture(scope="module")
def own_studio(chromium: Browser) -> Iterator[Studio]:
    with studio(chromium, **golden.CALM) as opened:
        yield opened


@pytest.mark.browser
@pytest.mark.pictures
@pytest.mark.parametrize("theme", golden.THEMES)
def test_one_of_each_looks_as_it_did(own_studio: Studio, theme: str) -> None:
    found = golden.picture(own_studio, theme)
    assert found.size == golden.kept(theme).size
    assert list(golden.unlike(found, golden.kept(theme))) == []


def test_a_control_that_looks_otherwise_is_told() -> None:
    kept = golden.kept("light")
    changed = kept.copy()
    ImageDraw.Draw(changed).rectangle((8, 8, 120, 60), fill="#ff00ff")
    assert [one.partition(":")[0] for one in golden.unlike(changed, kept)] == ["Button"]


def test_letters_that_are_smoothed_otherwise_are_not() -> None:
    kept = golden.kept("dark")
    moved = Image.new("RGB", kept.size)
    moved.paste(kept, (1, 0))
    assert list(golden.unlike(moved, kept)) == []

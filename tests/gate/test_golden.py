"""One of each control looks as it did when somebody looked at it last."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Browser

from tests.chromium import Publish
from tests.gate import golden


@pytest.mark.browser
@pytest.mark.pictures
@pytest.mark.parametrize("theme", golden.THEMES)
def test_one_of_each_looks_as_it_did(publish: Publish, chromium: Browser, theme: str) -> None:
    found = golden.picture(chromium, publish(golden.main).url, theme)
    assert found.size == golden.size()
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

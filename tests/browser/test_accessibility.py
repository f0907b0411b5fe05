"""What assistive technology finds: names, roles, landmarks, headings."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser import screens
from tests.browser.axe import complaints
from tests.chromium import Publish

pytestmark = pytest.mark.browser


MOTIONS = """() => Promise.all(document.getAnimations()
    .filter((one) => one.timeline instanceof DocumentTimeline && one.playState === "running")
    .filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
    .map((one) => one.finished.catch(() => undefined)))"""


def settled(page: Page) -> None:
    """Waits until a page stands: nothing is on its way any more."""
    page.locator("[data-control]").first.wait_for()
    page.wait_for_load_state("networkidle")
    expect(page.locator(".unbuilt")).to_have_count(0)
    page.evaluate(MOTIONS)


@pytest.mark.parametrize("part", range(3))
def test_axe_has_nothing_against_any_control(publish: Publish, context: BrowserContext, part: int) -> None:
    url = publish(screens.main).url
    found = []
    for name in list(screens.SCREENS)[part::3]:
        page = context.new_page()
        page.emulate_media(reduced_motion="reduce")
        page.goto(f"{url}/{name}")
        settled(page)
        expect(page.get_by_text("Something went wrong")).to_have_count(0)
        for mode in ("light", "dark"):
            page.emulate_media(color_scheme=mode)
            settled(page)
            found += [f"{name} ({mode}): {one}" for one in complaints(page)]
        page.close()
    assert found == []

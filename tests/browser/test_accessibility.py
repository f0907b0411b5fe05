"""What assistive technology finds: names, roles, landmarks, headings."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

import flet as ft
from tests.browser import screens
from tests.browser.axe import complaints
from tests.browser.test_examples import PAGES as SHOWCASE
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


def names(page: Page, role: str) -> list[str]:
    """Returns the names of everything with a role, as the browser tells them."""
    lines = page.locator("body").aria_snapshot().splitlines()
    found = [line.strip().removeprefix("- ").strip("'").rstrip(":") for line in lines]
    return [line.split('"')[1] for line in found if line.startswith(f"{role} ")]


def has(page: Page, role: Any, *names: str) -> None:
    """Waits until there is something of a role with each of these names."""
    for name in names:
        expect(page.get_by_role(role, name=name, exact=True).first).to_be_attached()


def headings(page: Page) -> list[str]:
    lines = page.locator("body").aria_snapshot().splitlines()
    return [line.strip(" -") for line in lines if "heading " in line]


def opened(context: BrowserContext, url: str) -> Page:
    page = context.new_page()
    page.goto(url)
    settled(page)
    return page


def test_what_shows_no_words_is_named_by_what_is_there(publish: Publish, context: BrowserContext) -> None:
    url = publish(screens.main).url
    buttons = opened(context, url + "/icon_buttons")
    has(
        buttons, "button", "Menu", "Find a boat", "Favorite", "Send", "Mail", "Heart", "Anchor", "Star", "Map"
    )
    # Of several alike each says what it is for; one that has a tooltip keeps its words as the name.
    has(buttons, "button", "Chart", "Delete", "Delete: Sloop", "Delete: Ketch")
    rename = buttons.get_by_role("button", name="Rename", exact=True)
    expect(rename.first).to_have_accessible_description("Yawl")
    expect(rename.last).to_have_accessible_description("Cutter")

    choices = opened(context, url + "/choices")
    has(choices, "slider", "Speed", "Depth, start", "Depth, end", "Trim")
    has(choices, "switch", "Radar", "Autopilot")
    has(choices, "button", "Delete Sails", "Delete Ropes")

    rows = opened(context, url + "/rows")
    has(
        rows,
        "button",
        "Expand Bow",
        "Collapse Stern",
        "Move First",
        "Move Second",
        "Move Third",
        "Move Fourth",
    )
    has(rows, "checkbox", "Select Margit 9", "Select Solveig 9")

    fields = opened(context, url + "/fields")
    has(fields, "textbox", "Length", "Notes", "Captain")
    has(fields, "combobox", "Harbour", "Flag", "Rig")

    gauges = opened(context, url + "/gauges")
    progress = gauges.get_by_role("progressbar")
    for at, name in enumerate(("Fuel", "Water", "Half of it has come", "Batteries")):
        expect(progress.nth(at)).to_have_accessible_name(name)
        expect(progress.nth(at)).to_have_accessible_description("")


def test_a_name_follows_the_words_that_it_comes_from(publish: Publish, context: BrowserContext) -> None:
    def main(page: ft.Page) -> None:
        caption = ft.Text("Volume")

        def rename() -> None:
            caption.value = "Brightness"

        page.add(ft.Row([caption, ft.Slider()]), ft.Button("Rename", on_click=rename))

    page = opened(context, publish(main).url)
    expect(page.get_by_role("slider", name="Volume")).to_have_count(1)
    page.get_by_role("button", name="Rename").click()
    expect(page.get_by_role("slider", name="Brightness")).to_have_count(1)


def test_a_tooltip_is_a_name_or_a_description_but_not_both(publish: Publish, context: BrowserContext) -> None:
    url = publish(screens.main).url
    page = opened(context, url + "/text_buttons")
    button = page.get_by_role("button", name="Help", exact=True)
    expect(button).to_have_accessible_description("What this page is for")
    button.hover()
    expect(page.get_by_role("tooltip", name="What this page is for")).to_be_visible()
    expect(button).to_have_attribute("aria-describedby", re.compile("."))
    expect(button).to_have_accessible_description("What this page is for")
    assert complaints(page) == []

    page = opened(context, url + "/icon_buttons")
    button = page.get_by_role("button", name="Find a boat", exact=True)
    expect(button).to_have_accessible_description("")
    button.hover()
    expect(page.get_by_role("tooltip", name="Find a boat")).to_be_visible()
    expect(button).to_have_accessible_description("")


def test_screens_have_landmarks_and_headings(publish: Publish, context: BrowserContext) -> None:
    url = publish(screens.main).url
    page = opened(context, url + "/bars")
    expect(page.get_by_role("banner").get_by_role("heading", name="Bars", level=1)).to_have_count(1)
    expect(page.get_by_role("main").get_by_role("button", name="Write")).to_have_count(1)
    expect(page.get_by_role("navigation")).to_have_count(2)
    assert len({*names(page, "navigation")}) == 2
    # A bar without panels points at none.
    assert page.get_by_role("tab", name="Sea").get_attribute("aria-controls") is None
    panel = page.get_by_role("tab", name="Wind").get_attribute("aria-controls")
    expect(page.locator(f"[id='{panel}']")).to_have_role("tabpanel")

    page = opened(context, url + "/other_bars")
    expect(page.get_by_role("contentinfo").get_by_text("At the bottom")).to_have_count(1)

    page = opened(context, url + "/texts")
    expect(page.get_by_role("heading", name="Stores")).to_be_attached()
    assert headings(page) == [
        'heading "The log" [level=1]',
        'heading "A voyage" [level=2]',
        'heading "The first day" [level=3]',
        'heading "Morning" [level=4]',
        'heading "The second day" [level=3]',
        'heading "Stores" [level=2]',
    ]


@pytest.mark.parametrize("bar", [ft.AppBar, ft.CupertinoAppBar])
def test_headings_stand_below_a_title_that_comes_and_goes(
    publish: Publish, context: BrowserContext, bar: type[ft.AppBar | ft.CupertinoAppBar]
) -> None:
    def main(page: ft.Page) -> None:
        def turn() -> None:
            page.appbar = None if page.appbar else bar(title=ft.Text("The log"))

        page.add(
            ft.Text("A voyage", theme_style=ft.TextThemeStyle.HEADLINE_LARGE),
            ft.Button("Turn", on_click=turn),
        )

    page = opened(context, publish(main).url)
    for level in (1, 2, 1):
        expect(page.get_by_role("heading", name="A voyage", level=level)).to_have_count(1)
        page.get_by_role("button", name="Turn").click()


def test_a_browser_without_scripts_is_told_the_same(publish: Publish, chromium: Browser) -> None:
    url = publish(screens.main).url
    told: dict[bool, tuple[list[str], set[str], list[str]]] = {}
    for scripts in (True, False):
        context = chromium.new_context(java_script_enabled=scripts)
        pages = [context.new_page() for _ in range(3)]
        for page, name in zip(pages, ("texts", "icon_buttons", "bars"), strict=True):
            page.goto(f"{url}/{name}")
            page.get_by_role("main").wait_for()
            page.wait_for_load_state("networkidle")
        # What tells buttons of one name from each other is added where they can be pressed.
        buttons = {one.split(":")[0] for one in names(pages[1], "button")}
        told[scripts] = headings(pages[0]), buttons, names(pages[2], "heading")
        context.close()
    assert told[False][0] == told[True][0]
    assert told[False][1] == told[True][1] - {"Show menu", "Star", "Map", "Chart"}
    assert told[False][2] == told[True][2]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_axe_has_nothing_against_the_showcase(
    example: Callable[[str], str], context: BrowserContext, mode: Literal["light", "dark"]
) -> None:
    url = example("showcase").rstrip("/")
    found = []
    for route in SHOWCASE:
        page = context.new_page()
        page.emulate_media(color_scheme=mode, reduced_motion="reduce")
        page.goto(url + route)
        page.get_by_role("main").wait_for()
        page.wait_for_load_state("networkidle")
        found += [f"{route}: {one}" for one in complaints(page)]
        page.close()
    assert found == []

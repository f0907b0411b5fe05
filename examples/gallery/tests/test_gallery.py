"""Every example can be shown, and its properties changed."""

import sys
from pathlib import Path

import pytest

import flet as ft
from flet.exports import EXPORTS
from flet.testing import Visits

FOLDER = Path(__file__).parents[1]
sys.path.insert(0, str(FOLDER))

from catalogue import ROOMS, entries, find  # noqa: E402

WITHOUT = (
    "ActionControl AdaptiveControl BaseControl BasePage Component Control DialogControl FormFieldControl",
    "LayoutControl ScrollableControl Service Shape",  # what others are made of
    "FletApp MultiView SnackBarAction Window",  # not for a box on a page
    "Barometer Magnetometer ScreenBrightness StoragePaths",  # no browser has them
)


@pytest.mark.parametrize("room", ROOMS)
async def test_each_control_is_shown(room: str, visit: Visits) -> None:
    page = await visit(str(FOLDER))
    for entry in entries().values():
        if entry.room == room:
            await page.go(f"/{entry.name}")
            for variant in entry.variants:
                await page.see(variant.title)


def test_no_control_is_forgotten() -> None:
    left = " ".join(WITHOUT).split()
    controls = [
        name
        for name in EXPORTS
        if isinstance(getattr(ft, name), type) and issubclass(getattr(ft, name), ft.BaseControl)
    ]
    assert [name for name in controls if find(name) is None and name not in left] == []


async def test_a_property_is_changed_and_told_in_python(visit: Visits) -> None:
    page = await visit(str(FOLDER), route="/Checkbox")
    shown = page.find(key="preview plain")
    await page.type(page.find(type=ft.TextField, name="label"), "All of it")
    assert shown.find("All of it")
    await page.click(page.find(type=ft.Switch, name="tristate"))
    await page.see("ft.Checkbox(..., label='All of it', tristate=True)")
    await page.click("As at first")
    assert page.find(key="preview plain").find("Send me the newsletter")


async def test_a_value_that_is_not_allowed_is_told_at_its_field(visit: Visits) -> None:
    page = await visit(str(FOLDER), route="/ProgressBar")
    await page.type(page.find(type=ft.TextField, name="value"), "-3")
    await page.see("ProgressBar.value")
    await page.type(page.find(type=ft.TextField, name="value"), "much")
    await page.see("A number, such as 12")


async def test_events_are_told_of(visit: Visits) -> None:
    page = await visit(str(FOLDER), route="/Button")
    await page.click(page.find(type=ft.Switch, name="on_click"))
    await page.click(page.find(key="preview plain").find("Save"))
    await page.see("on_click: ")


async def test_search(visit: Visits) -> None:
    page = await visit(str(FOLDER))
    await page.type(page.find(key="search"), "radio group")
    assert [row.control.data.name for row in page.find_all(type=ft.ListTile)] == ["RadioGroup"]
    await page.click("RadioGroup")
    assert page.route == "/RadioGroup"
    await page.go("/radiogroup")
    assert page.title == "RadioGroup · Gallery"
    await page.type(page.find(key="search"), "xyz")
    await page.see("Nothing is called so.")


async def test_a_narrow_window_has_the_list_or_the_page(visit: Visits) -> None:
    page = await visit(str(FOLDER), size=(400, 800))
    await page.click("Card")
    await page.not_see("Search")
    await page.click("All controls")
    await page.see("Search")


async def test_an_address_that_leads_nowhere(visit: Visits) -> None:
    page = await visit(str(FOLDER), route="/Chekbox")
    await page.see("There is no control called Chekbox.")

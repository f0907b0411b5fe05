"""`on_animation_end`: once for each kind of animation, as Flet's own client tells it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show
from tests.browser.pixels import difference

pytestmark = pytest.mark.browser

BRIEFLY = ft.Animation(100)
LAST = ft.Animation(1500)
ENDLESS = ft.Animation(60_000)

PIXEL = "R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs="
OTHER_PIXEL = "R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAkQBADs="

RED_TO_BLUE = ft.LinearGradient([ft.Colors.RED, ft.Colors.BLUE])
GREEN_TO_BLUE = ft.LinearGradient([ft.Colors.GREEN, ft.Colors.BLUE])

# what changes of a Container with `animate` -> (before, after), whether it moves
OF_A_BOX: dict[str, tuple[str, Any, Any, bool]] = {
    "padding": ("padding", ft.Padding.all(10), ft.Padding.all(20), True),
    "padding from nothing": ("padding", None, ft.Padding.all(10), False),
    "margin": ("margin", ft.Margin.all(10), ft.Margin.all(20), True),
    "color from nothing": ("bgcolor", None, ft.Colors.RED, True),
    "the same color": ("bgcolor", ft.Colors.RED, ft.Colors.RED, False),
    "gradient": ("gradient", RED_TO_BLUE, GREEN_TO_BLUE, True),
    "gradient from nothing": ("gradient", None, RED_TO_BLUE, True),
    "gradient to nothing": ("gradient", RED_TO_BLUE, None, True),
    "the same gradient": ("gradient", RED_TO_BLUE, RED_TO_BLUE, False),
    "image": ("image", ft.DecorationImage(PIXEL), ft.DecorationImage(OTHER_PIXEL), True),
    "alignment": ("alignment", ft.Alignment.TOP_LEFT, ft.Alignment.BOTTOM_RIGHT, True),
    "border": ("border", ft.Border.all(2, ft.Colors.RED), ft.Border.all(6, ft.Colors.BLUE), True),
    "width from nothing": ("width", None, 50, False),
    "foreground": (
        "foreground_decoration",
        ft.BoxDecoration(bgcolor=ft.Colors.RED),
        ft.BoxDecoration(bgcolor=ft.Colors.BLUE),
        True,
    ),
    "what is not drawn by it": ("opacity", 0.5, 1, False),
}


def test_a_box_tells_once_of_each_property_that_it_moves(show: Show) -> None:
    def main(page: ft.Page) -> None:
        told: list[str] = []
        boxes = []
        for name, (prop, before, _, _) in OF_A_BOX.items():
            box = ft.Container(ft.Text(name), animate=BRIEFLY, **({} if before is None else {prop: before}))
            box.on_animation_end = lambda e, name=name: told.append(f"{name}: {e.data}")
            boxes.append(box)
        said = ft.Text("")

        def finish() -> None:
            said.value = "; ".join(sorted(told))

        last = ft.Container(width=9, height=9, opacity=1, animate_opacity=LAST, on_animation_end=finish)

        def change() -> None:
            for box, (prop, _, after, _) in zip(boxes, OF_A_BOX.values(), strict=True):
                setattr(box, prop, after)
            last.opacity = 0.5

        page.scroll = ft.ScrollMode.AUTO
        page.add(ft.Button("Change", on_click=change), said, last, *boxes)

    page = show(main).page
    page.get_by_role("button", name="Change").click()
    moved = "; ".join(sorted(f"{name}: container" for name, (*_, moves) in OF_A_BOX.items() if moves))
    expect(page.get_by_text("; ")).to_have_text(moved)


MIDWAY = """() => document.getAnimations().length > 0 && document.getAnimations().every((one) => {
    one.pause();
    one.currentTime = one.effect.getComputedTiming().duration / 2;
    return true;
})"""


def test_from_one_gradient_to_another_there_is_what_lies_between(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def plain(color: str) -> ft.LinearGradient:
            return ft.LinearGradient([color, color])

        box = ft.Container(ft.Text("Box"), width=100, height=50, gradient=plain("#ff0000"), animate=ENDLESS)
        page.add(ft.Button("Change", on_click=lambda: setattr(box, "gradient", plain("#0000ff"))), box)

    page = show(main).page
    page.get_by_role("button", name="Change").click()
    page.wait_for_function(MIDWAY)
    box = page.locator(".container", has_text="Box").bounding_box()
    assert box is not None
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    between = picture.getpixel((int(box["x"] + box["width"]) - 5, int(box["y"]) + 5))
    assert difference(between, (128, 0, 128)) < 12


def test_what_begins_while_another_of_its_kind_is_under_way_ends_with_it(show: Show) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("nothing")
        box = ft.Container(width=50, height=50, bgcolor=ft.Colors.RED, animate=ENDLESS, key="box")

        def say(e: ft.Event[ft.Container]) -> None:
            told.value = f"{told.value}, {e.data}"

        box.on_animation_end = say
        page.add(
            ft.Button("Widen", on_click=lambda: setattr(box, "width", 90)),
            ft.Button("Dye", on_click=lambda: setattr(box, "bgcolor", ft.Colors.BLUE)),
            told,
            box,
        )

    page = show(main).page
    moves = "(name) => document.getAnimations().some((one) => one.transitionProperty === name)"
    finish = """(name) => {
        const one = document.getAnimations().find((one) => one.transitionProperty === name);
        if (!one) return false;
        one.finish();
        return one.finished.then(() => new Promise(requestAnimationFrame)).then(() => true);
    }"""
    page.get_by_role("button", name="Widen").click()
    page.wait_for_function(moves, arg="width")
    page.get_by_role("button", name="Dye").click()
    page.wait_for_function(moves, arg="background-color")
    page.wait_for_function(finish, arg="width")
    page.wait_for_function(finish, arg="background-color")
    expect(page.get_by_text("nothing, container")).to_have_text("nothing, container")


def test_no_time_at_all_ends_too(show: Show) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("")
        box = ft.Container(width=50, height=50, opacity=1, animate_opacity=0)
        box.on_animation_end = lambda e: setattr(told, "value", f"ended: {e.data}")
        page.add(ft.Button("Fade", on_click=lambda: setattr(box, "opacity", 0)), told, box)

    page = show(main).page
    page.get_by_role("button", name="Fade").click()
    expect(page.get_by_text("ended: opacity")).to_be_visible()


def test_what_has_no_place_in_a_stack_moves_from_its_corner(show: Show) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("")
        box = ft.Container(width=50, height=50, bgcolor=ft.Colors.RED, animate_position=BRIEFLY)
        box.on_animation_end = lambda e: setattr(told, "value", f"{told.value} {e.data} {box.left}")

        def move() -> None:
            box.left = None if box.left else 80

        page.add(ft.Button("Move", on_click=move), told, ft.Stack([box], width=300, height=90))

    page = show(main).page
    page.get_by_role("button", name="Move").click()
    expect(page.get_by_text("position 80")).to_be_visible()
    page.get_by_role("button", name="Move").click()
    expect(page.get_by_text("position 80 position None")).to_be_visible()

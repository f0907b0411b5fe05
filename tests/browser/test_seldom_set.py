"""Properties that few programs set: each changes what is shown, and how it moves."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

SLOW = ft.AnimationStyle(duration=20_000, reverse_duration=10_000, curve=ft.AnimationCurve.LINEAR)


def key(name: str) -> Any:
    return ft.ScrollKey(name)


def of(page: Page, name: str) -> Locator:
    return page.locator(f'[data-scroll-key="{name}"]')


def box(locator: Locator) -> dict[str, float]:
    found = locator.bounding_box()
    assert found is not None
    return dict(found)


def css(locator: Locator, name: str) -> str:
    return str(locator.evaluate("(element, name) => getComputedStyle(element)[name]", name))


def moving(page: Page, part: str, times: int = 1) -> list[tuple[str, float]]:
    """What moves within a part, and for how long; put half way there."""
    page.wait_for_function(
        "([part, least]) => document.getAnimations().filter("
        "(one) => one.effect.target.closest(part)).length >= least",
        arg=[part, times],
    )
    found = page.evaluate(
        """(part) => document.getAnimations().filter((one) => one.effect.target.closest(part)).map((one) => {
            const { duration } = one.effect.getComputedTiming();
            one.pause();
            one.currentTime = duration / 2;
            return [one.transitionProperty ?? one.animationName ?? "flight", duration];
        })""",
        part,
    )
    return sorted((name, duration) for name, duration in found)


def arrive(page: Page) -> None:
    """Lets all that moves come to its end at once."""
    page.evaluate("document.getAnimations().forEach((one) => one.finish())")


def in_motion(page: ft.Page) -> None:
    page.theme_animation_style = SLOW
    told = ft.Text("")
    spot = ft.Container(
        width=40, height=40, align=ft.Alignment.TOP_LEFT, animate_align=SLOW_ALIGN, key=key("spot")
    )
    spot.on_animation_end = lambda e: setattr(told, "value", f"ended: {e.data}")
    chip = ft.Chip(
        "Tick",
        on_select=lambda: None,
        key=key("chip"),
        select_animation_style=SLOW,
        enable_animation_style=SLOW,
        leading_drawer_animation_style=SLOW,
        delete_drawer_animation_style=SLOW,
    )

    def move() -> None:
        spot.align = ft.Alignment.BOTTOM_RIGHT

    def switch() -> None:
        page.theme_mode = ft.ThemeMode.DARK

    def enable() -> None:
        chip.disabled = not chip.disabled

    page.theme_mode = ft.ThemeMode.LIGHT
    page.add(
        ft.Row(
            [
                ft.Button("Move", on_click=move),
                ft.Button("Dark", on_click=switch),
                ft.Button("Enable", on_click=enable),
            ]
        ),
        told,
        ft.Container(spot, width=200, height=100, key=key("room")),
        chip,
        ft.PopupMenuButton(
            ft.Text("Menu"), items=[ft.PopupMenuItem("One")], popup_animation_style=SLOW, splash_radius=15
        ),
        ft.ExpansionTile("Tile", controls=[ft.Text("Inside")], animation_style=SLOW, key=key("tile")),
        ft.ExpansionTile("Other", key=key("other")),
    )
    page.theme = ft.Theme(list_tile_theme=ft.ListTileTheme(affinity=ft.TileAffinity.LEADING))
    page.update()


SLOW_ALIGN = ft.Animation(20_000, ft.AnimationCurve.LINEAR)


def test_what_changes_does_so_as_slowly_as_it_is_told(show: Show) -> None:
    page = show(in_motion).page
    page.get_by_role("button", name="Move").click()
    assert moving(page, '[data-scroll-key="spot"]', 2) == [("--at-x", 20_000), ("--at-y", 20_000)]
    room, spot = box(of(page, "room")), box(of(page, "spot"))
    assert (spot["x"] - room["x"], spot["y"] - room["y"]) == (80, 30)
    arrive(page)
    expect(page.get_by_text("ended: align")).to_be_visible()
    room, spot = box(of(page, "room")), box(of(page, "spot"))
    assert (spot["x"] - room["x"], spot["y"] - room["y"]) == (160, 60)

    chip = of(page, "chip")
    narrow = box(chip)["width"]
    chip.get_by_role("button").click()
    expect(chip.get_by_role("button")).to_have_attribute("aria-pressed", "true")
    assert ("grid-template-columns", 20_000) in (moved := moving(page, '[data-scroll-key="chip"]', 3))
    assert ("background-color", 20_000) in moved
    assert box(chip)["width"] == pytest.approx(narrow + 10, abs=0.6)
    arrive(page)
    chip.get_by_role("button").click()
    expect(chip.get_by_role("button")).to_have_attribute("aria-pressed", "false")
    assert ("grid-template-columns", 10_000) in moving(page, '[data-scroll-key="chip"]', 3)
    arrive(page)
    expect(chip.locator(".chip-tick")).to_have_count(0)
    page.get_by_role("button", name="Enable").click()
    expect(chip.get_by_role("button")).to_be_disabled()
    assert ("opacity", 10_000) in moving(page, '[data-scroll-key="chip"]')
    arrive(page)

    page.get_by_text("Menu").click()
    expect(page.get_by_role("menu")).to_be_visible()
    assert ("menu-opens", 20_000) in moving(page, ".menu")
    arrive(page)
    page.keyboard.press("Escape")
    assert ("menu-leaves", 10_000) in moving(page, ".menu-leaves")
    arrive(page)
    expect(page.locator(".menu")).to_have_count(0)

    tile = of(page, "tile")
    arrow, title = box(tile.locator(".expansion-arrow")), box(tile.get_by_text("Tile", exact=True))
    assert arrow["x"] < title["x"], "the theme has it in front"
    tile.get_by_role("button").click()
    moved = moving(page, '[data-scroll-key="tile"]', 2)
    assert ("grid-template-rows", 20_000) in moved
    assert ("rotate", 20_000) in moved
    arrive(page)

    before = css(page.locator(".page"), "backgroundColor")
    page.get_by_role("button", name="Dark").click()
    assert ("--md-sys-color-surface", 20_000) in moving(page, "html", 20)
    between = css(page.locator(".page"), "backgroundColor")
    arrive(page)
    after = css(page.locator(".page"), "backgroundColor")
    lights = [int(re.findall(r"\d+", color)[0]) for color in (before, between, after)]
    assert lights[0] > 240 > 160 > lights[1] > 100 > 40 > lights[2], lights


def views(page: ft.Page) -> None:
    def picture(width: int, height: int) -> ft.Hero:
        return ft.Hero(
            "picture", ft.Container(width=width, height=height, bgcolor=ft.Colors.ORANGE), key=key("hero")
        )

    def open_second() -> None:
        page.views.append(
            ft.View(
                route="/two",
                controls=[ft.Container(height=100), ft.Row([ft.Container(width=190), picture(300, 200)])],
                appbar=ft.AppBar(title=ft.Text("Two")),
            )
        )

    def leave() -> None:
        page.views.pop()

    page.on_view_pop = leave
    page.views[0].controls = [ft.Button("Open", on_click=open_second), picture(60, 60)]
    page.update()


# A busy machine does not look at a flight before it is over.
WAITS = """() => {
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...how) {
        const animation = animate.apply(this, how);
        if (this.matches(".page > .box")) animation.pause();
        return animation;
    };
}"""


def test_a_hero_flies_to_its_place_in_the_next_view_and_back(show: Show) -> None:
    page = show(views).page
    page.evaluate(WAITS)
    small = box(of(page, "hero"))
    page.get_by_role("button", name="Open").click()
    flight = page.locator(".page > .box")
    expect(flight).to_have_count(1)
    assert ("flight", 300) in moving(page, ".page > .box")
    way = box(flight)
    arrive(page)
    expect(flight).to_have_count(0)
    large = box(of(page, "hero").last)
    assert (large["width"], large["height"]) == (300, 200)
    for side in ("x", "y", "width", "height"):
        assert min(small[side], large[side]) < way[side] < max(small[side], large[side]), side
    page.get_by_role("button", name="Back").click()
    expect(flight).to_have_count(1)
    arrive(page)
    expect(flight).to_have_count(0)
    expect(of(page, "hero")).to_be_visible()
    assert box(of(page, "hero")) == small


TEX = r"""
Mass is $E = mc^2$, or \(y_1\); it costs $5 and $6, not `$x$`. Wrong: $\frac{a$.

$$
\int_0^1 x\,dx
- 1
$$
"""


def at_rest(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    page.theme = ft.Theme(
        canvas_color="#ff0102",
        scrollbar_theme=ft.ScrollbarTheme(main_axis_margin=30, thumb_visibility=True),
        slider_theme=ft.SliderTheme(min_thumb_separation=50, overlapping_shape_stroke_color="#010203"),
        search_bar_theme=ft.SearchBarTheme(text_capitalization=ft.TextCapitalization.WORDS),
        search_view_theme=ft.SearchViewTheme(bar_padding=ft.Padding.only(left=33)),
    )
    line = ft.RoundedRectangleBorder(side=ft.BorderSide(6, "#ff0000"))
    page.add(
        ft.Markdown(
            TEX, latex_scale_factor=2, latex_style=ft.TextStyle(size=20, color="#00ff00"), key=key("tex")
        ),
        ft.Row(
            [
                ft.Card(ft.Container(width=90, height=50, bgcolor="#ffff00"), shape=line, key=key("over")),
                ft.Card(
                    ft.Container(width=90, height=50),
                    shape=line,
                    show_border_on_foreground=False,
                    key=key("under"),
                ),
            ]
        ),
        ft.RangeSlider(min=0, max=100, start_value=40, end_value=41, width=448, key=key("range")),
        ft.DropdownM2(
            label="Choice",
            options=[ft.DropdownOption("a")],
            hint_text="None yet",
            hint_fade_duration=3000,
            width=200,
            key=key("choice"),
        ),
        ft.CupertinoTextField(
            "low", height=90, text_vertical_align=ft.VerticalAlignment.END, key=key("field")
        ),
        ft.SearchBar(bar_hint_text="Find", key=key("search")),
        ft.Button("Named", tooltip=ft.Tooltip("Not read out", exclude_from_semantics=True)),
        ft.Semantics(
            content=ft.Text("Field"),
            label="Secret",
            textfield=True,
            value="1234",
            obscured=True,
            current_value_length=4,
            max_value_length=10,
        ),
        ft.Semantics(
            content=ft.Text("Loud"),
            label="Volume",
            slider=True,
            value="40 %",
            increased_value="50 %",
            decreased_value="30 %",
            on_increase=lambda: None,
        ),
        ft.Text(spans=[ft.TextSpan("ABC", spell_out=True)]),
        ft.MenuBar(
            [
                ft.SubmenuButton(
                    "More",
                    menu_style=ft.MenuStyle(max_size=ft.Size(150, 400)),
                    controls=[
                        ft.MenuItemButton(
                            "Much more than there is room for", overflow_axis=axis, key=key(axis.value)
                        )
                        for axis in ft.Axis
                    ],
                )
            ]
        ),
        ft.ReorderableListView(
            [ft.Container(height=100, key=key(f"item {n}")) for n in range(6)],
            anchor=0.5,
            height=300,
            key=key("list"),
        ),
        ft.PageView(
            [ft.Button("First"), ft.Button("Second"), ft.Button("Third")],
            implicit_scrolling=True,
            height=100,
            key=key("pages"),
        ),
    )


def test_what_is_seldom_set_is_seen_and_heard(show: Show) -> None:
    page = show(at_rest).page

    formulas = of(page, "tex").locator("math")
    expect(formulas).to_have_count(3)
    assert css(formulas.first, "fontSize") == "40px"
    assert css(formulas.first, "color") == "rgb(0, 255, 0)"
    expect(of(page, "tex").locator(".formula-own math")).to_have_count(1)
    expect(of(page, "tex").locator(".formula-wrong")).to_have_text(r"\frac{a")
    expect(of(page, "tex")).to_contain_text("it costs $5 and $6, not $x$.")

    drawn = (
        "(card) => { const line = getComputedStyle(card, '::after'); return [line.borderTop, line.zIndex]; }"
    )
    assert of(page, "over").evaluate(drawn) == ["6px solid rgb(255, 0, 0)", "1"]
    assert of(page, "under").evaluate(drawn) == ["6px solid rgb(255, 0, 0)", "-1"]

    upper = of(page, "range").locator(".slider-thumb-over")
    assert css(upper, "borderTopColor") == "rgb(1, 2, 3)"
    place = box(of(page, "range").locator(".slider-track"))
    page.mouse.move(place["x"] + 0.9 * place["width"], place["y"] + 2)
    page.mouse.down()
    page.mouse.move(place["x"] + 0.41 * place["width"], place["y"] + 2, steps=4)
    page.mouse.up()
    ends = [
        float(value)
        for value in of(page, "range").locator("input").evaluate_all("all => all.map(e => e.value)")
    ]
    assert ends[1] - ends[0] == pytest.approx(100 * 50 / place["width"], abs=0.5)

    assert "3s" in css(of(page, "choice").locator(".dropdown-hint"), "transitionDuration")
    of(page, "choice").get_by_role("combobox").click()
    assert css(page.get_by_role("listbox"), "backgroundColor") == "rgb(255, 1, 2)"
    page.keyboard.press("Escape")

    field, text = box(of(page, "field")), box(of(page, "field").get_by_role("textbox"))
    assert field["y"] + field["height"] - (text["y"] + text["height"]) < 2

    search = of(page, "search").get_by_role("searchbox").first
    expect(search).to_have_attribute("autocapitalize", "words")
    named = page.get_by_role("button", name="Named")
    named.hover()
    expect(page.get_by_role("tooltip", name="Not read out").or_(page.locator(".tooltip"))).to_be_visible()
    expect(named).not_to_have_attribute("aria-description", re.compile("."))
    expect(named).not_to_have_attribute("aria-describedby", re.compile("."))
    page.mouse.move(0, 0)

    secret = page.get_by_role("textbox", name="Secret")
    expect(secret).to_have_attribute("aria-description", "4 of 10 characters")
    expect(secret).not_to_have_attribute("aria-valuetext", re.compile("."))
    volume = page.get_by_role("slider", name="Volume")
    expect(volume).to_have_attribute("aria-valuenow", "40")
    volume.focus()
    page.keyboard.press("ArrowUp")
    expect(volume).to_have_attribute("aria-valuetext", "50 %")

    page.get_by_role("menuitem", name="More").click()
    items = {axis: box(of(page, axis)) for axis in ("horizontal", "vertical")}
    assert items["vertical"]["height"] > items["horizontal"]["height"] + 10
    page.keyboard.press("Escape")
    expect(page.get_by_role("menuitem", name="Much")).to_have_count(0)

    rows, first = box(of(page, "list")), box(of(page, "item 0"))
    assert first["y"] - rows["y"] == pytest.approx(150, abs=1)

    bar = page.locator(".scrolls[data-overflows]").first.evaluate(
        "(e) => e.style.getPropertyValue('--scrollbar-start')"
    )
    assert bar == "30px"

    page.get_by_role("button", name="First").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Second")).to_be_focused()
    expect(page.get_by_role("button", name="Second")).to_be_in_viewport()

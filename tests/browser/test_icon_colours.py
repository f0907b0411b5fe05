"""The colour that an icon takes from where it stands, as Flet's Flutter client, measured there on the same places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

import flet as ft
from tests.chromium import Publish

pytestmark = pytest.mark.browser

LIGHT, DARK = ft.ThemeMode.LIGHT, ft.ThemeMode.DARK
PLAIN = {LIGHT: "rgba(0, 0, 0, 0.867)", DARK: "rgb(255, 255, 255)"}
"""Of an icon that nothing gives a colour: whatever the theme's colours are."""
RED, PURPLE = "rgb(255, 0, 0)", "rgb(128, 0, 128)"


def icon(**given: Any) -> ft.Icon:
    return ft.Icon(ft.Icons.SQUARE, **given)


def button() -> ft.IconButton:
    return ft.IconButton(ft.Icons.SQUARE)


def press(_: object) -> None:
    """What makes a chip or an item of a menu one to press."""


UNCOLOURED: dict[str, Callable[[], ft.Control]] = {
    "page": icon,
    "card": lambda: ft.Card(content=icon()),
    "container": lambda: ft.Container(icon(), bgcolor=ft.Colors.RED_100),
    "own colours": lambda: ft.Container(icon(), theme=ft.Theme(color_scheme_seed=ft.Colors.GREEN)),
    "below a text's colour": lambda: ft.Container(
        icon(), theme=ft.Theme(color_scheme=ft.ColorScheme(on_surface="#ff0000"))
    ),
    "Apple's tile": lambda: ft.CupertinoListTile(leading=icon(), title=""),
    "Apple's title": lambda: ft.CupertinoListTile(title=icon()),
    "opened tile": lambda: ft.ExpansionTile("", controls=[icon()], expanded=True),
    "table": lambda: ft.DataTable([ft.DataColumn("")], [ft.DataRow([ft.DataCell(icon())])]),
    "chip's words": lambda: ft.Chip(icon(), on_click=press),
    "popup": lambda: ft.PopupMenuButton(icon=icon()),
    "popup's content": lambda: ft.PopupMenuButton(content=icon()),
    "prefix": lambda: ft.TextField(prefix=icon(), value="x"),
    "helper": lambda: ft.TextField(helper=icon()),
    "Apple's prefix": lambda: ft.CupertinoTextField(prefix=icon()),
    "panel": lambda: ft.ExpansionPanelList([ft.ExpansionPanel(header=icon())]),
    "bar at the foot": lambda: ft.BottomAppBar(icon()),
    "a theme within a bar": lambda: ft.AppBar(title=ft.Container(icon(), theme=ft.Theme())),
}

ROLES: dict[str, tuple[str, Callable[[], ft.Control]]] = {
    "leading": ("on-surface-variant", lambda: ft.ListTile(leading=icon(), title="")),
    "title": ("on-surface-variant", lambda: ft.ListTile(title=icon())),
    "selected": ("primary", lambda: ft.ListTile(title=icon(), selected=True)),
    "selected button": ("primary", lambda: ft.ListTile(trailing=button(), title="", selected=True)),
    "closed tile": ("on-surface-variant", lambda: ft.ExpansionTile(icon(), show_trailing_icon=False)),
    "open tile": ("primary", lambda: ft.ExpansionTile(icon(), show_trailing_icon=False, expanded=True)),
    "icon button": ("on-surface-variant", button),
    "button": ("primary", lambda: ft.Button(icon())),
    "filled": ("on-primary", lambda: ft.FilledButton(icon())),
    "floating": ("on-primary-container", lambda: ft.FloatingActionButton(content=icon())),
    "Apple's button": ("primary", lambda: ft.CupertinoButton(icon())),
    "Apple's button on amber": ("primary", lambda: ft.CupertinoButton(icon(), bgcolor="#ffbf00")),
    "avatar": ("on-primary-container", lambda: ft.CircleAvatar(content=icon())),
    "prefix icon": ("on-surface-variant", lambda: ft.TextField(prefix_icon=icon())),
    "failed suffix": ("error", lambda: ft.TextField(suffix_icon=icon(), error="x")),
    "failed button": ("error", lambda: ft.TextField(suffix_icon=button(), error="x")),
    "beside a field": ("on-surface-variant", lambda: ft.TextField(icon=icon())),
    "bar": ("on-surface", lambda: ft.AppBar(title=icon())),
    "bar's button": ("on-surface", lambda: ft.AppBar(title=button())),
    "bar's actions": ("on-surface-variant", lambda: ft.AppBar(actions=[icon()])),
    "chip": ("on-surface-variant", lambda: ft.Chip("", leading=icon(), on_click=press)),
    "search": ("on-surface", lambda: ft.SearchBar(bar_leading=icon())),
    "search's end": ("on-surface-variant", lambda: ft.SearchBar(bar_trailing=[icon()])),
    "chosen": (
        "on-secondary-container",
        lambda: ft.NavigationBar(
            [
                ft.NavigationBarDestination(icon=icon(), label=""),
                ft.NavigationBarDestination(ft.Text(""), label=""),
            ]
        ),
    ),
    "chosen in a rail": (
        "on-secondary-container",
        lambda: ft.Container(
            ft.NavigationRail([ft.NavigationRailDestination(icon=icon(), label="")], selected_index=0),
            height=150,
        ),
    ),
    "tab": (
        "primary",
        lambda: ft.Tabs(length=1, content=ft.TabBar([ft.Tab(icon=icon())])),
    ),
    "Apple's segment": (
        "primary",
        lambda: ft.CupertinoSegmentedButton([ft.Text(""), icon()], selected_index=0),
    ),
}

COLOURED: dict[str, Callable[[], ft.Control]] = {
    "own": lambda: icon(color="#ff0000"),
    "tile": lambda: ft.ListTile(leading=icon(), title="", icon_color="#ff0000"),
    "tile's button": lambda: ft.ListTile(leading=button(), title="", icon_color="#ff0000"),
    "bar": lambda: ft.AppBar(title=icon(), color="#ff0000"),
    "floating": lambda: ft.FloatingActionButton(content=icon(), foreground_color="#ff0000"),
    "theme": lambda: ft.Container(icon(), theme=ft.Theme(icon_theme=ft.IconTheme(color="#ff0000"))),
    "theme's button": lambda: ft.Container(
        button(), theme=ft.Theme(icon_theme=ft.IconTheme(color="#ff0000"))
    ),
}


def colours(page: Page, names: list[str]) -> dict[str, str]:
    """The colour of the icon in each of the boxes that are in the page."""
    found = page.evaluate(
        """() => [...document.querySelectorAll(".probe")].map((box) => {
            return getComputedStyle(box.querySelector(".icon, .icon-button .icon-glyph")).color;
        })"""
    )
    assert len(found) == len(names), (found, names)
    return dict(zip(names, found, strict=True))


def opened(publish: Publish, chromium: Browser, made: list[Callable[[], ft.Control]], **views: Any) -> Page:
    def main(page: ft.Page) -> None:
        for name, value in views.items():
            setattr(page, name, value)
        page.add(
            ft.Column(
                [ft.Container(one(), key=ft.ScrollKey(f"{at}")) for at, one in enumerate(made)],
                scroll=ft.ScrollMode.AUTO,
            )
        )

    context = chromium.new_context(viewport={"width": 800, "height": 4000}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(publish(main).url)
    page.locator(f"[data-scroll-key='{len(made) - 1}']").wait_for(state="attached")
    page.evaluate(
        "() => document.querySelectorAll('[data-scroll-key]').forEach((one) => one.classList.add('probe'))"
    )
    # the code of a control comes with the first of its kind
    page.wait_for_function(
        "() => [...document.querySelectorAll('.probe')].every((box) => box.querySelector('.icon-glyph'))"
    )
    return page


@pytest.mark.parametrize("mode", [LIGHT, DARK])
def test_an_icon_that_nothing_colours_is_nearly_black_or_white(
    publish: Publish, chromium: Browser, mode: ft.ThemeMode
) -> None:
    page = opened(publish, chromium, list(UNCOLOURED.values()), theme_mode=mode)
    found = colours(page, list(UNCOLOURED))
    assert found == dict.fromkeys(UNCOLOURED, PLAIN[mode])


def test_an_icon_has_the_role_that_its_place_gives(publish: Publish, chromium: Browser) -> None:
    page = opened(publish, chromium, [one for _, one in ROLES.values()], theme_mode=LIGHT)
    roles = {
        role: page.evaluate(
            """(role) => {
                const one = document.body.appendChild(document.createElement("i"));
                one.style.color = `var(--md-sys-color-${role})`;
                const color = getComputedStyle(one).color;
                one.remove();
                return color;
            }""",
            role,
        )
        for role in {role for role, _ in ROLES.values()}
    }
    assert colours(page, list(ROLES)) == {name: roles[role] for name, (role, _) in ROLES.items()}


def test_a_given_colour_reaches_the_icons_and_buttons_within(publish: Publish, chromium: Browser) -> None:
    page = opened(publish, chromium, list(COLOURED.values()))
    assert colours(page, list(COLOURED)) == dict.fromkeys(COLOURED, RED)


def test_the_theme_colours_what_nothing_else_does(publish: Publish, chromium: Browser) -> None:
    """The page's `icon_theme` is for what stands in the open; what colours its own icons goes on doing so."""
    theme = ft.Theme(icon_theme=ft.IconTheme(color="#800080", size=30))
    places: dict[str, tuple[str, Callable[[], ft.Control]]] = {
        "page": (PURPLE, icon),
        "button": (PURPLE, button),
        "popup": (PURPLE, lambda: ft.PopupMenuButton(content=icon())),
        "tile": ("rgb(67, 71, 78)", lambda: ft.ListTile(leading=icon(), title="")),
        "text button": ("rgb(54, 97, 142)", lambda: ft.TextButton(icon())),
        "avatar": ("rgb(25, 73, 117)", lambda: ft.CircleAvatar(content=icon())),
        "bar": ("rgb(25, 28, 32)", lambda: ft.AppBar(title=icon())),
        "other mode": (PLAIN[DARK], lambda: ft.Container(icon(), theme_mode=DARK)),
        "field": ("rgb(67, 71, 78)", lambda: ft.TextField(prefix_icon=icon())),
    }
    page = opened(publish, chromium, [one for _, one in places.values()], theme=theme, theme_mode=LIGHT)
    assert colours(page, list(places)) == {name: color for name, (color, _) in places.items()}
    sizes = page.locator(".probe .icon-glyph").evaluate_all("(all) => all.map((one) => one.clientWidth)")
    assert sizes[:4] == [30, 24, 30, 30], sizes
